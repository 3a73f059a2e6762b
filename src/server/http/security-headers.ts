import { randomBytes } from 'node:crypto'
import type { RequestHandler } from 'express'
import helmet from 'helmet'

/**
 * Headers that every answer carries. Other websites may show what `/v1` and `/media` give, and nobody may frame us.
 * The admin gets a policy of its own with a nonce, which Next reads from the request and puts on its scripts.
 */
export function securityHeaders({ isProduction }: { isProduction: boolean }): RequestHandler {
  const common = helmet({
    contentSecurityPolicy: false,
    crossOriginResourcePolicy: false,
    crossOriginEmbedderPolicy: false,
    frameguard: { action: 'deny' },
    referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
    strictTransportSecurity: isProduction ? { maxAge: 31_536_000, includeSubDomains: true } : false,
  })
  return (req, res, next) => {
    res.set('Cross-Origin-Resource-Policy', isPublic(req.path) ? 'cross-origin' : 'same-origin')
    res.set('Permissions-Policy', 'camera=(), microphone=(), geolocation=()')
    if (req.path.startsWith('/admin')) {
      const policy = adminPolicy(randomBytes(16).toString('base64'), isProduction)
      req.headers['content-security-policy'] = policy
      res.set('Content-Security-Policy', policy)
    } else {
      delete req.headers['content-security-policy']
      res.set('Content-Security-Policy', closedPolicy)
    }
    common(req, res, next)
  }
}

const isPublic = (path: string) => /^\/(v1|media)(\/|$)/.test(path)

const closedPolicy =
  "default-src 'none'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; base-uri 'none'; form-action 'none'; " +
  "frame-ancestors 'none'"

/** Styles stay open: Payload's components set them inline. Development needs eval for hot reloading. */
const adminPolicy = (nonce: string, isProduction: boolean) =>
  [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isProduction ? '' : " 'unsafe-eval'"}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    `connect-src 'self'${isProduction ? '' : ' ws:'}`,
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
