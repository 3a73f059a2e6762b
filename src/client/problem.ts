/** The server refused; `code` is stable, such as `gone`, `not-found`, `invalid-parameter` or `resync-required` (RFC 9457). */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem'
  constructor(
    readonly status: number,
    readonly code: string,
    detail: string,
    readonly url: string,
    /** All that the server said: `parameter`, `suggestion`, `reason` … */
    readonly said: Readonly<Record<string, unknown>> = {},
  ) {
    super(detail)
  }
}

/** Reads a refusal; one that does not come from the API itself (a proxy, say) gets the code `http`. */
export function problemOf(status: number, url: string, text: string): ApiProblem {
  const said = readObject(text)
  const { code, detail } = said
  return typeof code === 'string'
    ? new ApiProblem(status, code, typeof detail === 'string' ? detail : code, url, said)
    : new ApiProblem(status, 'http', `The server answered ${status}.`, url)
}

function readObject(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? { ...value } : {}
  } catch {
    return {}
  }
}
