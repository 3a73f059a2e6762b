import { describe, expect, it } from 'vitest'
import { EnvironmentError, readEnvironment } from '#src/server/environment.ts'

const secret = 'b7f3a1c95d2e480f96ab31c27d5e08f4'
const password = 'niet-te-lezen'
const good = {
  NODE_ENV: 'production',
  DATABASE_URL: `postgres://app:${password}@db.example:5432/leerlabo`,
  DELIVERY_DATABASE_URL: `postgres://reader:${password}@db.example:5432/leerlabo`,
  PAYLOAD_SECRET: secret,
  SERVER_URL: 'https://cms.example.be',
  SMTP_URL: `smtp://labo:${password}@mail.example:587`,
  MAIL_FROM: 'Labo <labo@cms.voorbeeld.be>',
}

function refusal(change: Record<string, string | undefined>): EnvironmentError {
  try {
    readEnvironment({ ...good, ...change }, '/srv')
  } catch (error) {
    if (error instanceof EnvironmentError) return error
    throw error
  }
  throw new Error('It started.')
}

describe('production starts', () => {
  it('with everything in place', () => {
    const environment = readEnvironment(good, '/srv')
    expect(environment).toMatchObject({
      isProduction: true,
      port: 3000,
      databasePoolMax: 20,
      serverUrl: good.SERVER_URL,
    })
    expect(Object.isFrozen(environment)).toBe(true)
  })

  it('as a demo on this machine, over http', () => {
    const change = { DEMO: '1', HOST: '127.0.0.1', SERVER_URL: 'http://localhost:3000', SMTP_URL: undefined }
    expect(readEnvironment({ ...good, ...change }, '/srv')).toMatchObject({ isDemo: true })
  })
})

const unsafe: [what: string, change: Record<string, string | undefined>, named: string[]][] = [
  ['no database', { DATABASE_URL: undefined }, ['DATABASE_URL']],
  ['an empty database address', { DATABASE_URL: '' }, ['DATABASE_URL']],
  ['another kind of database', { DATABASE_URL: 'mysql://app:x@db/leerlabo' }, ['DATABASE_URL']],
  ['a database address without a user', { DATABASE_URL: 'postgres://db.example/leerlabo' }, ['DATABASE_URL']],
  ['no reader', { DELIVERY_DATABASE_URL: undefined }, ['DELIVERY_DATABASE_URL']],
  ['a reader that is the application', { DELIVERY_DATABASE_URL: good.DATABASE_URL }, ['DELIVERY_DATABASE_URL']],
  ['an application that is the owner', { DATABASE_OWNER_URL: good.DATABASE_URL }, ['DATABASE_OWNER_URL']],
  ['an owner that is no address', { DATABASE_OWNER_URL: 'owner' }, ['DATABASE_OWNER_URL']],
  ['no secret', { PAYLOAD_SECRET: undefined }, ['PAYLOAD_SECRET']],
  ['a short secret', { PAYLOAD_SECRET: 'b7f3a1c95d2e480f' }, ['PAYLOAD_SECRET']],
  ['a secret of one letter', { PAYLOAD_SECRET: 'a'.repeat(64) }, ['PAYLOAD_SECRET']],
  ['the secret of development', { PAYLOAD_SECRET: 'alleen-voor-ontwikkeling-op-deze-machine' }, ['PAYLOAD_SECRET']],
  ['a secret from an example', { PAYLOAD_SECRET: 'YOUR_SECRET_HERE-your-secret-here-0123' }, ['PAYLOAD_SECRET']],
  ['no mail server', { SMTP_URL: undefined }, ['SMTP_URL']],
  ['a mail server that is none', { SMTP_URL: 'https://mail.example' }, ['SMTP_URL']],
  ['an example as sender', { MAIL_FROM: 'labo@labo.example' }, ['MAIL_FROM']],
  ['a sender with a second line', { MAIL_FROM: 'labo@cms.be\nBcc: x@x.be' }, ['MAIL_FROM']],
  ['no address', { SERVER_URL: undefined }, ['SERVER_URL']],
  ['an address without encryption', { SERVER_URL: 'http://cms.example.be' }, ['SERVER_URL']],
  ['an address with a path', { SERVER_URL: 'https://cms.example.be/cms' }, ['SERVER_URL']],
  ['an address that is none', { SERVER_URL: 'cms.example.be' }, ['SERVER_URL']],
  ['an address of another kind', { SERVER_URL: 'ftp://cms.example.be' }, ['SERVER_URL']],
  ['a demo that the world can reach', { DEMO: '1', HOST: '0.0.0.0', SERVER_URL: 'http://localhost:3000' }, ['DEMO']],
  ['a demo under a public name', { DEMO: '1', HOST: '127.0.0.1' }, ['DEMO']],
  ['webhooks that may go to this machine', { WEBHOOKS_TO_LOOPBACK: '1' }, ['WEBHOOKS_TO_LOOPBACK']],
  [
    'webhooks that may go to this machine, in a demo',
    { DEMO: '1', HOST: '127.0.0.1', SERVER_URL: 'http://localhost:3000', WEBHOOKS_TO_LOOPBACK: 'true' },
    ['WEBHOOKS_TO_LOOPBACK'],
  ],
  ['a port that is no number', { PORT: 'drieduizend' }, ['PORT']],
  ['a port that does not exist', { PORT: '70000' }, ['PORT']],
  ['a pool too small to write with', { DATABASE_POOL_MAX: '1' }, ['DATABASE_POOL_MAX']],
  ['an unknown mode', { NODE_ENV: 'produktion' }, ['NODE_ENV']],
  ['an unknown log level', { LOG_LEVEL: 'luid' }, ['LOG_LEVEL']],
  [
    'a public address without a place for the slug',
    { PUBLIC_URL_FICHE: 'https://www.example.be' },
    ['PUBLIC_URL_FICHE'],
  ],
  ['a public address with script', { PUBLIC_URL_LABO: 'javascript:{slug}' }, ['PUBLIC_URL_LABO']],
]

describe('production refuses', () => {
  it.each(unsafe)('%s, and names it', (_what, change, named) => {
    for (const name of named) expect(refusal(change).message).toContain(`${name}:`)
  })

  it.each(unsafe)('%s, without showing a secret', (_what, change) => {
    const { message } = refusal(change)
    expect(message).not.toContain(secret)
    expect(message).not.toContain(password)
    if (change.PAYLOAD_SECRET) expect(message).not.toContain(change.PAYLOAD_SECRET)
  })

  it('webhooks to this machine, and says to take that setting away', () => {
    const { problems } = refusal({ WEBHOOKS_TO_LOOPBACK: '1' })
    expect(problems).toEqual(['WEBHOOKS_TO_LOOPBACK: is alleen voor tests; haal het weg (for tests only; remove it)'])
    expect(readEnvironment({ ...good, WEBHOOKS_TO_LOOPBACK: '0' }, '/srv').webhooksToLoopback).toBe(false)
  })

  it('all problems at once', () => {
    const { message } = refusal({ DATABASE_URL: undefined, PAYLOAD_SECRET: undefined, SERVER_URL: undefined })
    for (const name of ['DATABASE_URL', 'PAYLOAD_SECRET', 'SERVER_URL']) expect(message).toContain(`${name}:`)
  })
})

describe('development', () => {
  it('needs nothing, and listens to this machine only', () => {
    expect(readEnvironment({}, '/srv')).toMatchObject({ host: '127.0.0.1', serverUrl: 'http://localhost:3000' })
  })

  it('keeps media below the project unless told otherwise', () => {
    expect(readEnvironment({}, '/srv').mediaDir).toBe('/srv/.data/media')
    expect(readEnvironment({ MEDIA_DIR: '/media' }, '/srv').mediaDir).toBe('/media')
  })
})

it('building the screens needs no secrets', () => {
  const building = { NODE_ENV: 'production', NEXT_PHASE: 'phase-production-build' }
  expect(readEnvironment(building, '/srv').isProduction).toBe(true)
})
