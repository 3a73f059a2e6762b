import { isAbsolute } from 'node:path'
import { z } from 'zod'
import { findProductionProblems } from './production-rules.ts'

/** What the process was told about its surroundings; frozen. */
export type Environment = Readonly<ReturnType<typeof toEnvironment>>

/** Variables that are missing or unsafe. The message names each one and never repeats a value. */
export class EnvironmentError extends Error {
  override readonly name = 'EnvironmentError'
  constructor(readonly problems: readonly string[]) {
    super(
      [
        'De instellingen kloppen niet; er wordt niets gestart. (Refusing to start: bad configuration.)',
        ...problems,
      ].join('\n  - '),
    )
  }
}

/**
 * Turns variables into an Environment. Development and tests get defaults that only work on this machine; production
 * gets none for anything that matters.
 * @throws EnvironmentError listing all problems at once
 */
export function readEnvironment(source: Record<string, string | undefined>, root: string): Environment {
  const filled = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined && value !== ''))
  const parsed = schema.safeParse(filled)
  if (!parsed.success) {
    throw new EnvironmentError(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`))
  }
  const environment = toEnvironment(parsed.data, root)
  const isBuild = filled.NEXT_PHASE === 'phase-production-build'
  const problems = environment.isProduction && !isBuild ? findProductionProblems(environment) : []
  if (problems.length > 0) throw new EnvironmentError(problems)
  return environment
}

const flag = z.enum(['0', '1', 'true', 'false'], 'moet 0 of 1 zijn (must be 0 or 1)').default('0')
const isPostgresUrl = (value: string) => /^postgres(ql)?:$/.test(URL.parse(value)?.protocol ?? '')
const postgresUrl = z.string().refine(isPostgresUrl, 'moet een postgres:// adres zijn (must be a postgres:// URL)')
const wholeNumber = (min: number, max: number) =>
  z
    .string()
    .regex(/^\d{1,6}$/, `moet een getal van ${min} tot ${max} zijn (must be a number from ${min} to ${max})`)
    .transform(Number)
    .refine((n) => n >= min && n <= max, `moet een getal van ${min} tot ${max} zijn (must be from ${min} to ${max})`)
const template = z
  .string()
  .refine(
    (value) => value.includes('{slug}') && /^https?:$/.test(URL.parse(value.replace('{slug}', 'x'))?.protocol ?? ''),
    'moet een http(s)-adres met {slug} zijn (must be an http(s) URL holding {slug})',
  )

const schema = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production'], 'onbekende waarde (unknown value)').default('development'),
  DEMO: flag,
  HOST: z.string().min(1).optional(),
  PORT: wholeNumber(0, 65_535).default(3000),
  SERVER_URL: z.string().optional(),
  PAYLOAD_SECRET: z.string().optional(),
  DATABASE_URL: postgresUrl.optional(),
  DELIVERY_DATABASE_URL: postgresUrl.optional(),
  DATABASE_OWNER_URL: postgresUrl.optional(),
  DATABASE_POOL_MAX: wholeNumber(5, 500).default(20),
  DELIVERY_CACHE_MB: wholeNumber(1, 4096).default(64),
  MEDIA_DRAWN_MB: wholeNumber(1, 100_000).default(512),
  TRUST_PROXY: wholeNumber(0, 10).default(0),
  MEDIA_DIR: z.string().optional(),
  SMTP_URL: z
    .string()
    .refine(
      (value) => /^smtps?:$/.test(URL.parse(value)?.protocol ?? ''),
      'moet een smtp:// of smtps:// adres zijn (must be an smtp(s):// URL)',
    )
    .optional(),
  MAIL_FROM: z
    .string()
    .regex(/^[^\r\n]*\S+@\S+[^\r\n]*$/, 'moet een mailadres zijn (must be a mail address)')
    .optional(),
  MAIL_DIR: z.string().optional(),
  WEBHOOKS_TO_LOOPBACK: flag,
  JOBS: z.enum(['inside', 'apart'], 'moet inside of apart zijn (must be inside or apart)').default('inside'),
  LOG_LEVEL: z
    .enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'], 'onbekende waarde (unknown value)')
    .optional(),
  PUBLIC_URL_FICHE: template.optional(),
  PUBLIC_URL_PROJECT: template.optional(),
  PUBLIC_URL_LEERLABO: template.optional(),
  PUBLIC_URL_PARTNER: template.optional(),
  PUBLIC_URL_CONTACT: template.optional(),
  PUBLIC_URL_LABO: template.optional(),
})

function toEnvironment(read: z.output<typeof schema>, root: string) {
  const isProduction = read.NODE_ENV === 'production'
  const isDemo = read.DEMO === '1' || read.DEMO === 'true'
  const mediaDir = read.MEDIA_DIR ?? '.data/media'
  const mailDir = read.MAIL_DIR ?? '.data/mail'
  return Object.freeze({
    mode: read.NODE_ENV,
    isProduction,
    /** The demo: production code with accounts whose password is public, on this machine only. */
    isDemo,
    host: read.HOST ?? (isProduction && !isDemo ? '0.0.0.0' : '127.0.0.1'),
    port: read.PORT,
    /** Origin without trailing slash; the basis of links in mail and of the CSRF check. */
    serverUrl: (read.SERVER_URL ?? (isProduction ? '' : `http://localhost:${read.PORT}`)).replace(/\/$/, ''),
    payloadSecret: read.PAYLOAD_SECRET ?? (isProduction ? '' : developmentSecret),
    databaseUrl: read.DATABASE_URL ?? '',
    deliveryDatabaseUrl: read.DELIVERY_DATABASE_URL ?? '',
    /** Only migrations use it. */
    databaseOwnerUrl: read.DATABASE_OWNER_URL ?? '',
    databasePoolMax: read.DATABASE_POOL_MAX,
    /** Finished answers of `/v1` that this process keeps, in bytes. */
    deliveryCacheBytes: read.DELIVERY_CACHE_MB * 1024 * 1024,
    /** Images that are kept on disk in formats in which they were not uploaded, in bytes. */
    drawnImageBytes: read.MEDIA_DRAWN_MB * 1024 * 1024,
    /** How many proxies stand before us; their X-Forwarded-For entries are believed. */
    trustProxy: read.TRUST_PROXY,
    /** Where mail goes out; empty means: kept in `mailDir`. */
    smtpUrl: read.SMTP_URL ?? '',
    mailFrom: read.MAIL_FROM ?? 'Labo tegen schooluitval <labo@labo.example>',
    mailDir: isAbsolute(mailDir) ? mailDir : `${root}/${mailDir}`,
    /** For tests: webhooks may also go to this machine, without https. */
    webhooksToLoopback: read.WEBHOOKS_TO_LOOPBACK === '1' || read.WEBHOOKS_TO_LOOPBACK === 'true',
    /** Whether the server carries out jobs itself, or `npm run worker` does so apart from it. */
    jobs: read.JOBS,
    mediaDir: isAbsolute(mediaDir) ? mediaDir : `${root}/${mediaDir}`,
    logLevel: read.LOG_LEVEL ?? (read.NODE_ENV === 'test' ? 'silent' : 'info'),
    /** Where external websites show a document, `{slug}` included; undefined means our own page. */
    publicUrls: Object.freeze({
      fiche: read.PUBLIC_URL_FICHE,
      project: read.PUBLIC_URL_PROJECT,
      leerlabo: read.PUBLIC_URL_LEERLABO,
      partner: read.PUBLIC_URL_PARTNER,
      contact: read.PUBLIC_URL_CONTACT,
      labo: read.PUBLIC_URL_LABO,
    }),
  })
}

const developmentSecret = 'alleen-voor-ontwikkeling-op-deze-machine'
