import type { NextFunction, Request, Response } from 'express'
import { addressTooLong, methodNotAllowed } from './problems.ts'

const longestAddress = 4096

/** Any website may read, nobody sends credentials, and only reading methods exist. */
export function openToAll(req: Request, res: Response, next: NextFunction): void {
  res.set({
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Expose-Headers': 'ETag, Link, Delivery-Seq, Retry-After',
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'X-Content-Type-Options': 'nosniff',
  })
  if (req.originalUrl.length > longestAddress) throw addressTooLong()
  if (req.method === 'OPTIONS') {
    res.set({
      Allow: 'GET, HEAD, OPTIONS',
      'Access-Control-Allow-Methods': 'GET, HEAD, OPTIONS',
      'Access-Control-Allow-Headers': 'If-None-Match, Range',
      'Access-Control-Max-Age': '86400',
    })
    res.status(204).end()
    return
  }
  if (req.method !== 'GET' && req.method !== 'HEAD') throw methodNotAllowed()
  next()
}
