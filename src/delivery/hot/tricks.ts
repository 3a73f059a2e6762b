import type { IncomingMessage } from 'node:http'

/** With one of these a request may mean something else than it says; the application judges that. */
const tricks = ['x-http-method-override', 'x-payload-http-method-override', 'expect', 'upgrade']

export const isTricky = ({ headers }: IncomingMessage): boolean => tricks.some((name) => headers[name] !== undefined)
