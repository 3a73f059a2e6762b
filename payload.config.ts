import { postgresAdapter } from '@payloadcms/db-postgres'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { en } from '@payloadcms/translations/languages/en'
import { nl } from '@payloadcms/translations/languages/nl'
import { buildConfig } from 'payload'
import sharp from 'sharp'

import { adminWords } from '#collections/admin-words.ts'
import { collections } from '#collections/index.ts'
import { Settings } from '#collections/globals/settings.ts'
import { blameUnreadableValues } from '#src/server/api/database-errors.ts'
import { soundTransactions } from '#src/server/database/sound-transactions.ts'
import { env } from '#src/server/env.ts'
import { logOptions } from '#src/server/log.ts'
import { mailNotSent } from '#src/server/mail/payload-mail.ts'
import { siteEndpoints } from '#src/sites/endpoints.ts'

export default buildConfig({
  secret: env.payloadSecret,
  serverURL: env.serverUrl,
  cors: [env.serverUrl],
  csrf: [env.serverUrl],
  admin: {
    user: 'users',
    avatar: 'default',
    dateFormat: 'd MMM yyyy HH:mm',
    meta: { titleSuffix: ' · Labo tegen schooluitval', robots: 'noindex, nofollow' },
    importMap: {
      baseDir: import.meta.dirname,
      importMapFile: `${import.meta.dirname}/src/app/(payload)/admin/importMap.js`,
    },
    components: {
      afterLogin: ['/src/components/sign-in/index.tsx#SignInByMail'],
      providers: ['/src/components/named-controls/index.tsx#NamedControls'],
      beforeDashboard: ['/src/components/dashboard/index.tsx#Dashboard'],
      beforeNavLinks: ['/src/components/nav/index.tsx#WorkNav', '/src/components/notices/index.tsx#Notices'],
      views: { sites: { Component: '/src/components/sites/index.tsx#SitesView', path: '/sites' } },
      graphics: { Logo: '/src/components/brand/index.tsx#Logo', Icon: '/src/components/brand/index.tsx#Icon' },
    },
  },
  collections,
  globals: [Settings],
  endpoints: siteEndpoints,
  editor: lexicalEditor(),
  i18n: { supportedLanguages: { nl, en }, fallbackLanguage: 'nl', translations: adminWords },
  graphQL: { disable: true },
  jobs: { access: { run: () => false, queue: () => false, cancel: () => false } },
  maxDepth: 3,
  telemetry: false,
  email: mailNotSent,
  logger: { options: logOptions },
  hooks: { afterError: [blameUnreadableValues] },
  sharp,
  upload: { limits: { fileSize: 20 * 1024 * 1024 }, abortOnLimit: true },
  typescript: { outputFile: `${import.meta.dirname}/src/payload-types.ts` },
  db: soundTransactions(
    postgresAdapter({
      idType: 'uuidv7',
      allowIDOnCreate: true,
      push: false,
      migrationDir: `${import.meta.dirname}/src/migrations`,
      disableCreateDatabase: true,
      pool: {
        connectionString: env.databaseUrl,
        max: env.databasePoolMax,
        connectionTimeoutMillis: 3000,
        statement_timeout: 10_000,
        lock_timeout: 5000,
        idle_in_transaction_session_timeout: 30_000,
      },
    }),
  ),
})
