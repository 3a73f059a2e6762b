import { postgresAdapter } from '@payloadcms/db-postgres'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { buildConfig } from 'payload'
import { collections } from './collections.ts'

/** Payload as it comes, with the same content: what this product is compared with. */
export default buildConfig({
  secret: 'geheim-van-een-meting-0123456789-abcdefghij',
  collections,
  editor: lexicalEditor(),
  telemetry: false,
  logger: { options: { level: 'error' } },
  typescript: { autoGenerate: false },
  graphQL: { disable: true },
  db: postgresAdapter({
    idType: 'uuid',
    allowIDOnCreate: true,
    pool: { connectionString: process.env.STOCK_DATABASE_URL ?? '', max: 20 },
  }),
})
