import express, { Router, type Request, type Response } from 'express'
import type { Payload } from 'payload'
import type { Pool } from 'pg'

import { clock } from '#src/server/clock.ts'

import { type Purpose, purposes } from './links.ts'
import { linkContentSecurityPolicy, linkHeaders, linkPage, type LinkPage, paragraph, problemPage } from './page.ts'
import { rooms } from './rooms.ts'
import { isFromElsewhere, visitorOn } from './visitor.ts'

/** Somebody at the door with a token. `form` holds what was filled in; empty when looking. */
export type Visit = {
  payload: Payload
  pool: Pool
  token: string
  form: ReadonlyMap<string, string>
  now: Date
  /** Whose session the browser carries; null when nobody's. Gives no right to anything. */
  visitor: string | null
}

/** After acting: to another page of ours, with cookies if need be. */
export type Onward = { to: string; cookies?: readonly string[] }

/** What one kind of link does. `show` changes nothing, whoever opens it and however often. */
export type LinkRoom = {
  show: (visit: Visit) => Promise<LinkPage>
  act: (visit: Visit) => Promise<LinkPage | Onward>
}

/** `GET /link/{purpose}/{token}` shows a page with a button, `POST` does what the button says. */
export const links = (at: { payload: Payload; pool: Pool }): Router => {
  const router = Router({ caseSensitive: true })
  const form = express.urlencoded({ extended: false, limit: '16kb', parameterLimit: 20 })
  const answer = async (req: Request, res: Response, does: keyof LinkRoom): Promise<void> => {
    const { purpose, token } = req.params
    const room = isPurpose(purpose) ? rooms[purpose] : undefined
    const visit: Visit = {
      ...at,
      token: String(token),
      form: filledIn(req.body),
      now: clock.now(),
      visitor: await visitorOn(at.payload, req),
    }
    const said =
      does === 'act' && isFromElsewhere(req)
        ? notFromHere
        : await (room ? room[does](visit) : problemPage('unknown', 'Vraag een nieuwe link.'))
    res.set(linkHeaders)
    if ('to' in said) {
      if (said.cookies) res.append('Set-Cookie', [...said.cookies])
      res.redirect(303, said.to)
      return
    }
    res.set('Content-Security-Policy', linkContentSecurityPolicy)
    res
      .status(said.status ?? 200)
      .type('html')
      .send(linkPage(said))
  }
  router.get('/link/:purpose/:token', (req, res) => answer(req, res, 'show'))
  router.post('/link/:purpose/:token', form, (req, res) => answer(req, res, 'act'))
  return router
}

const notFromHere: LinkPage = {
  title: 'Dat kan alleen hier',
  main: paragraph('Een andere website drukte op deze knop. Er is niets veranderd. Open de link in je mail opnieuw.'),
  status: 403,
}

const isPurpose = (name: unknown): name is Purpose => (purposes as readonly unknown[]).includes(name)

const filledIn = (body: unknown): Map<string, string> =>
  new Map(
    Object.entries(typeof body === 'object' && body !== null ? body : {}).flatMap(([key, value]): [string, string][] =>
      typeof value === 'string' && !value.includes('\0') ? [[key, value]] : [],
    ),
  )
