import type { IncomingMessage } from 'node:http'

/** With one of these a request may mean something else than it says; the application judges that. Spelled out, because it is asked each time. */
export const isTricky = ({ headers }: IncomingMessage): boolean =>
  headers['x-http-method-override'] !== undefined ||
  headers['x-payload-http-method-override'] !== undefined ||
  headers.expect !== undefined ||
  headers.upgrade !== undefined
