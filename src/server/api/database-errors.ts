import type { AfterErrorHook } from 'payload'

/**
 * For `hooks.afterError` of the configuration: a value that PostgreSQL cannot read (its class 22, "data exception")
 * is the sender's mistake, so the answer is 400 and not 500.
 */
export const blameUnreadableValues: AfterErrorHook = ({ error }) => {
  if (!codesOf(error).some((code) => code.startsWith('22'))) return
  return { status: 400, response: { errors: [{ message: 'Een van de waarden is onleesbaar of te groot.' }] } }
}

/** Drizzle wraps the driver's error, sometimes twice. */
function codesOf(error: unknown): string[] {
  const codes: string[] = []
  for (let inner = error; inner instanceof Error && codes.length < 5; inner = inner.cause) {
    codes.push('code' in inner && typeof inner.code === 'string' ? inner.code : '')
  }
  return codes
}
