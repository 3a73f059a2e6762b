import { demoPassword } from '#seed/cast.ts'

/** Somebody with an account, by e-mail; the password is the demo's unless said otherwise. `null` is nobody. */
export type Person = string | { email: string; password?: string } | null

/** Ways to knock on the server's door as somebody. */
export type Visitors = {
  /** Signs in (once per person) and gives the session cookie. */
  login: (person: Exclude<Person, null>) => Promise<string>
  /** Like `fetch`, as a browser of this site with that person's session. An object as `json` becomes the body. */
  fetchAs: (person: Person, path: string, init?: RequestInit & { json?: unknown }) => Promise<Response>
  /** As `fetchAs`, and reads the answer. */
  askAs: <Body = Record<string, unknown>>(
    person: Person,
    path: string,
    init?: RequestInit & { json?: unknown },
  ) => Promise<{ status: number; body: Body; headers: Headers }>
}

export function visitors(url: string): Visitors {
  const cookies = new Map<string, Promise<string>>()

  const login: Visitors['login'] = (person) => {
    const { email, password = demoPassword } = typeof person === 'string' ? { email: person } : person
    const known = cookies.get(email)
    if (known) return known
    const session = signIn(url, email, password)
    cookies.set(email, session)
    session.catch(() => cookies.delete(email))
    return session
  }

  const fetchAs: Visitors['fetchAs'] = async (person, path, { json, ...init } = {}) => {
    const headers = new Headers(init.headers)
    if (person !== null) headers.set('Cookie', await login(person))
    if (!headers.has('Origin')) headers.set('Origin', url)
    if (json === undefined) return await fetch(`${url}${path}`, { redirect: 'manual', ...init, headers })
    headers.set('Content-Type', 'application/json')
    return await fetch(`${url}${path}`, {
      redirect: 'manual',
      method: 'POST',
      ...init,
      headers,
      body: JSON.stringify(json),
    })
  }

  const askAs: Visitors['askAs'] = async <Body>(
    person: Person,
    path: string,
    init?: RequestInit & { json?: unknown },
  ) => {
    const answer = await fetchAs(person, path, init)
    const text = await answer.text()
    const isJson = /json/.test(answer.headers.get('Content-Type') ?? '')
    return { status: answer.status, body: (isJson ? JSON.parse(text) : text) as Body, headers: answer.headers }
  }

  return { login, fetchAs, askAs }
}

async function signIn(url: string, email: string, password: string): Promise<string> {
  const answer = await fetch(`${url}/api/users/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: url },
    body: JSON.stringify({ email, password }),
  })
  const cookie = answer.headers
    .getSetCookie()
    .map((line) => line.split(';', 1)[0])
    .join('; ')
  if (!answer.ok || cookie === '') throw new Error(`${email} cannot sign in: ${answer.status} ${await answer.text()}`)
  return cookie
}
