import { Router, type Request, type Response } from 'express'
import type { Payload } from 'payload'
import type { Pool } from 'pg'

import { canonicalJson } from '#src/delivery/canonical.ts'
import { variantsOf } from '#src/delivery/media-files.ts'
import { fileHeaders, sendFile } from '#src/delivery/routes/media.ts'
import { Problem as DeliveryProblem } from '#src/delivery/routes/problems.ts'
import { contentSecurityPolicy, renderPage } from '#src/delivery/serializers/page/page.ts'
import { parsePublicDocument } from '#src/delivery/serializers/page/public-json.ts'
import { linkContentSecurityPolicy, linkHeaders, linkPage } from '#src/links/page.ts'
import { clock } from '#src/server/clock.ts'
import { env } from '#src/server/env.ts'

import { type Opened, openPreview } from './open.ts'
import { answers, bannerOf } from './words.ts'

/**
 * `GET /preview/v1/{collection}/{id}?token=…`: one text that is not online, in the shape of `/v1`; as a page for browsers and with
 * `.html`. `GET /preview/media/{file}?token=…`: the files that it shows. For whoever has the link, with or without an account.
 */
export const previews = (at: { payload: Payload; pool: Pool }): Router => {
  const router = Router({ caseSensitive: true, strict: true })
  router.get('/preview/v1/:collection/:name', async (req, res) => {
    const { id, isPage } = asked(req)
    res.set(previewHeaders)
    const opened = await openPreview(at, tokenOf(req), clock.now())
    if (typeof opened === 'string') refuse(res, opened, isPage)
    else if (opened.record.id !== id || opened.collection !== req.params.collection) refuse(res, 'unknown', isPage)
    else show(res, opened, isPage)
  })
  router.get('/preview/media/:file', async (req, res) => {
    res.set(previewHeaders)
    const opened = await openPreview(at, tokenOf(req), clock.now())
    if (typeof opened === 'string') refuse(res, opened, false)
    else await sendShown(res, opened, req.params.file)
  })
  return router
}

/** Kept nowhere, found by nobody, told to no other website. */
const previewHeaders = { ...linkHeaders, 'Cache-Control': 'private, no-store', Vary: 'Accept' }

/** By its ending, else by what the caller would rather read. */
const asked = (req: Request): { id: string; isPage: boolean } => {
  const [, id = '', ending] = /^(.*?)(\.html|\.json)?$/.exec(String(req.params.name)) ?? []
  return { id, isPage: ending === undefined ? req.accepts(['json', 'html']) === 'html' : ending === '.html' }
}

/** Empty when there is none, or more than one. */
const tokenOf = ({ originalUrl }: Request): string => {
  const tokens = new URL(originalUrl, 'http://localhost').searchParams.getAll('token')
  return tokens.length === 1 ? (tokens[0] ?? '') : ''
}

const show = (res: Response, { document, addresses, link, record }: Opened, isPage: boolean): void => {
  const body = canonicalJson({ ...document, seq: 0 })
  if (!isPage) {
    res.type('application/json').send(body)
    return
  }
  res.set('Content-Security-Policy', contentSecurityPolicy(addresses))
  res.type('html').send(renderPage(parsePublicDocument(body), addresses, bannerOf(record.version, link.expiresAt)))
}

/** Only the files that this text would show. */
const sendShown = async (res: Response, { record, usedMedia }: Opened, name: string): Promise<void> => {
  for (const id of usedMedia) {
    const media = record.media[id]
    const file = media && variantsOf(media).find((variant) => variant.file === name)
    if (!media || !file) continue
    res.set(fileHeaders(file.mimeType, media.title ?? media.filename, file.ext))
    try {
      await sendFile(res, file.stored, env.mediaDir)
    } catch (error) {
      if (!(error instanceof DeliveryProblem)) throw error
      res.removeHeader('Content-Disposition')
      refuse(res, 'unknown', false)
    }
    return
  }
  refuse(res, 'unknown', false)
}

const refuse = (res: Response, why: 'unknown' | 'gone', isPage: boolean): void => {
  const { status, page, problem } = answers[why]
  if (!isPage) {
    res.status(status).type('application/problem+json').send(JSON.stringify(problem))
    return
  }
  res.set('Content-Security-Policy', linkContentSecurityPolicy)
  res.status(status).type('html').send(linkPage(page))
}
