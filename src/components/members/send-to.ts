/** Sends JSON; gives the sentence why not, or nothing when it was done. Never throws. */
export const sendTo = async (url: string, body: object): Promise<string | undefined> => {
  const answer = await fetch(url, {
    method: 'POST',
    credentials: 'include',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  }).catch(() => undefined)
  if (answer?.ok) return undefined
  const said = (await answer?.json().catch(() => undefined)) as
    { detail?: string; errors?: { message?: string }[] } | undefined
  return said?.errors?.[0]?.message ?? said?.detail ?? 'Dat is niet gelukt. Probeer het opnieuw.'
}
