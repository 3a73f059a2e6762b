import type { RequestHandler } from 'express'

/**
 * Somebody who reads mail in a browser comes to the admin from another website, and Payload then takes nobody for signed in
 * (`payload/dist/auth/extractJWT.js`): every link in a mail would end at the form to sign in. Opening a page changes nothing and nobody
 * may frame it, so a page that is opened whole counts as opened by its reader. Whatever acts is a POST and is judged as ever.
 */
export const fromAMail: RequestHandler = ({ headers, method, path }, _res, next) => {
  const isPage = headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document'
  if (method === 'GET' && isPage && /^\/admin(\/|$)/.test(path)) headers['sec-fetch-site'] = 'none'
  next()
}
