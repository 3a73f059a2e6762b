/** One thing that stands in the way, as the server tells it: a sentence, and the field it is about when there is one. */
export type Obstacle = { path?: string; message: string }

/** What the server would not do, and why. Status 0: it could not be reached. */
export type Refusal = {
  ok: false
  status: number
  detail: string | undefined
  obstacles: readonly Obstacle[]
  current: unknown
}

export type Answer<Body> = { ok: true; body: Body } | Refusal

/** Asks the server, as the person who is signed in: what is sent along makes it a POST. Never throws. */
export const ask = async <Body>(url: string, sent?: object): Promise<Answer<Body>> => {
  try {
    const response = await fetch(url, {
      credentials: 'include',
      headers: { Accept: 'application/json', ...(sent && { 'Content-Type': 'application/json' }) },
      ...(sent && { method: 'POST', body: JSON.stringify(sent) }),
    })
    const body: unknown = await response.json().catch(() => undefined)
    if (response.ok) return { ok: true, body: body as Body }
    const current = isObject(body) ? body.current : undefined
    return { ok: false, status: response.status, detail: detailIn(body), obstacles: obstaclesIn(body), current }
  } catch {
    return { ok: false, status: 0, detail: undefined, obstacles: [], current: undefined }
  }
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

const detailIn = (body: unknown): string | undefined => {
  if (!isObject(body)) return undefined
  if (typeof body.detail === 'string') return body.detail
  return typeof body.title === 'string' ? body.title : undefined
}

const obstaclesIn = (body: unknown): Obstacle[] =>
  isObject(body) && Array.isArray(body.errors)
    ? body.errors
        .filter(isObject)
        .flatMap((error): Obstacle[] =>
          typeof error.message === 'string'
            ? [{ message: error.message, ...(typeof error.path === 'string' ? { path: error.path } : {}) }]
            : [],
        )
    : []
