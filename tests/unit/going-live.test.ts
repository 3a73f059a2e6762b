import { describe, expect, it } from 'vitest'
import { refuseDemoAccounts } from '#src/server/demo-accounts.ts'
import { requireAccount } from '#src/server/require-account.ts'

/** A database that gives one row, whatever is asked. */
const answering = (row: Record<string, unknown>) => ({ query: () => Promise.resolve({ rows: [row] }) }) as never

const live = { isProduction: true, isDemo: false }

describe('going live', () => {
  it('is refused while demo accounts exist, whose password everybody knows', async () => {
    await expect(refuseDemoAccounts(answering({ count: 6 }), live)).rejects.toThrow('6 demo-accounts')
    await expect(refuseDemoAccounts(answering({ count: 0 }), live)).resolves.toBeUndefined()
  })

  it('is no matter for the demo itself, nor for development', async () => {
    await expect(refuseDemoAccounts(answering({ count: 6 }), { ...live, isDemo: true })).resolves.toBeUndefined()
    await expect(refuseDemoAccounts(answering({ count: 6 }), { ...live, isProduction: false })).resolves.toBeUndefined()
  })

  it('is refused without any account', async () => {
    await expect(requireAccount(answering({ found: false }), live)).rejects.toThrow('npm run admin')
    await expect(requireAccount(answering({ found: true }), live)).resolves.toBeUndefined()
  })
})
