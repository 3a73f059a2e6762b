import type { Environment } from './environment.ts'

/** Everything that would go live missing or unsafe, one sentence per variable; empty means: safe to start. */
export function findProductionProblems(environment: Environment): string[] {
  return [
    ...databaseProblems(environment),
    ...secretProblems(environment.payloadSecret),
    ...serverUrlProblems(environment.serverUrl),
    ...mailProblems(environment),
    ...demoProblems(environment),
    ...webhookProblems(environment),
  ]
}

const isLoopback = (host: string) => ['localhost', '127.0.0.1', '[::1]', '::1'].includes(host)

function databaseProblems({ databaseUrl, deliveryDatabaseUrl, databaseOwnerUrl }: Environment): string[] {
  const named = { DATABASE_URL: databaseUrl, DELIVERY_DATABASE_URL: deliveryDatabaseUrl }
  const missing = Object.entries(named)
    .filter(([, url]) => url === '')
    .map(([name]) => `${name}: ontbreekt (missing)`)
  if (missing.length > 0) return missing
  const [app, reader, owner] = [databaseUrl, deliveryDatabaseUrl, databaseOwnerUrl].map(
    (url) => URL.parse(url)?.username,
  )
  const problems = Object.entries({ DATABASE_URL: app, DELIVERY_DATABASE_URL: reader })
    .filter(([, user]) => !user)
    .map(([name]) => `${name}: noemt geen gebruiker (names no user)`)
  if (app && app === reader) {
    problems.push('DELIVERY_DATABASE_URL: moet een andere rol gebruiken dan DATABASE_URL (must use a role of its own)')
  }
  if (owner && (owner === app || owner === reader)) {
    problems.push('DATABASE_OWNER_URL: moet een eigen rol gebruiken (must use a role of its own)')
  }
  return problems
}

function secretProblems(secret: string): string[] {
  if (secret === '') return ['PAYLOAD_SECRET: ontbreekt (missing)']
  const problems: string[] = []
  if (secret.length < 32) problems.push('PAYLOAD_SECRET: moet minstens 32 tekens lang zijn (at least 32 characters)')
  if (new Set(secret).size < 8 || /alleen-voor-ontwikkeling|your-?secret|change-?me|payload-?secret/i.test(secret)) {
    problems.push(
      'PAYLOAD_SECRET: is een voorbeeld of te voorspelbaar; kies een willekeurige (an example or guessable)',
    )
  }
  return problems
}

function serverUrlProblems(serverUrl: string): string[] {
  if (serverUrl === '') return ['SERVER_URL: ontbreekt (missing)']
  const url = URL.parse(serverUrl)
  if (!url || url.origin === 'null' || url.origin !== serverUrl) {
    return ['SERVER_URL: moet een adres zonder pad zijn, zoals https://cms.voorbeeld.be (must be an origin)']
  }
  if (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname))) return []
  return ['SERVER_URL: moet met https:// beginnen (must be https, but for localhost)']
}

function mailProblems({ isDemo, smtpUrl, mailFrom }: Environment): string[] {
  if (isDemo) return []
  return [
    ...(smtpUrl === '' ? ['SMTP_URL: ontbreekt; zonder mail kan niemand uitgenodigd worden (missing)'] : []),
    ...(mailFrom.includes('.example')
      ? ['MAIL_FROM: ontbreekt of is een voorbeeld (missing, or an example address)']
      : []),
  ]
}

function demoProblems({ isDemo, host, serverUrl }: Environment): string[] {
  const isLocal = isLoopback(host) && isLoopback(URL.parse(serverUrl)?.hostname ?? '')
  if (!isDemo || isLocal) return []
  return [
    'DEMO: de demo heeft wachtwoorden die iedereen kent en draait alleen op localhost (demo runs on loopback only)',
  ]
}

function webhookProblems({ webhooksToLoopback }: Environment): string[] {
  if (!webhooksToLoopback) return []
  return ['WEBHOOKS_TO_LOOPBACK: is alleen voor tests; haal het weg (for tests only; remove it)']
}
