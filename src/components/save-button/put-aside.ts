/** The newest text, as somebody else left it. */
export type Theirs = Readonly<Record<string, unknown>> & { updatedAt: string }

const read = async (address: string): Promise<Theirs | undefined> => {
  try {
    const response = await fetch(address, { credentials: 'include', headers: { Accept: 'application/json' } })
    return response.ok ? ((await response.json()) as Theirs) : undefined
  } catch {
    return undefined
  }
}

/**
 * Saves some fields on top of the newest text.
 * @returns the HTTP status; 0 when the server could not be reached
 */
const save = async (address: string, fields: object, { updatedAt }: Theirs): Promise<number> => {
  try {
    const response = await fetch(address, {
      body: JSON.stringify({ ...fields, _status: 'draft', updatedAt }),
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      method: 'PATCH',
    })
    return response.status
  } catch {
    return 0
  }
}

/** What is done beside the form, when that was refused. */
export const putAside = { read, save }
