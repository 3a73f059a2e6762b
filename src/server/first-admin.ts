import { randomBytes } from 'node:crypto'
import { createLocalReq, getPayload } from 'payload'
import config from '#payload-config'
import { firstSettings } from './first-settings.ts'
import { exitWith, StartupError } from './startup-error.ts'

/**
 * Makes the first account of an empty installation, because the way Payload offers (whoever comes first) is closed.
 * The password is random and printed once; its owner changes it in the admin. The labo’s settings are filled in too, so that terms are
 * counted in school days from the first text on; what somebody filled in before stays.
 */
try {
  const email = process.argv[2] ?? ''
  if (!/^\S+@\S+\.\S+$/.test(email) || email.endsWith('.example')) {
    throw new StartupError('Geef een e-mailadres: npm run admin -- naam@organisatie.be', 'Give an e-mail address.')
  }
  const payload = await getPayload({ config })
  const req = await createLocalReq({}, payload)
  const { totalDocs } = await payload.count({ collection: 'users', overrideAccess: true, req })
  if (totalDocs > 0) {
    throw new StartupError(
      'Er zijn al accounts. Een beheerder maakt de volgende in de beheerschermen.',
      'Accounts exist.',
    )
  }
  const password = randomBytes(15).toString('base64url')
  const data = { email, name: 'Beheerder', laboRole: 'admin' as const, password }
  await payload.create({ collection: 'users', data, overrideAccess: true, req })
  const { holidays } = await payload.findGlobal({ slug: 'settings', overrideAccess: true, req })
  if (!holidays || holidays.length === 0) {
    await payload.updateGlobal({ slug: 'settings', data: firstSettings, overrideAccess: true, req })
  }
  process.stdout.write(`Account gemaakt.\n  e-mail      ${email}\n  wachtwoord  ${password}\n`)
  process.exit(0)
} catch (error) {
  exitWith(error)
}
