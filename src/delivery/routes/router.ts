import { Router, type NextFunction, type Request, type Response } from 'express'
import type pg from 'pg'
import { sqlOn } from '#src/server/database/sql.ts'
import type { Addresses } from '../addresses.ts'
import { drawnImages } from '../drawn-images.ts'
import { listNames } from '../document-types.ts'
import { contentSecurityPolicy, renderProblemPage } from '../serializers/page/page.ts'
import { agenda } from './agenda.ts'
import { operations } from '../openapi/operations.ts'
import { changes } from './changes.ts'
import { openToAll } from './cors.ts'
import { crowdOf, type Crowd } from './crowd.ts'
import { docs, openapi, schemaNamed } from './description.ts'
import { document, labo } from './document.ts'
import { createExporter } from './export.ts'
import { feedNamed } from './feeds.ts'
import { suffixesOf } from './forms.ts'
import { items } from './items.ts'
import { list } from './list.ts'
import { manifest } from './manifest.ts'
import { sendMedia } from './media.ts'
import { awaitMinSeq, takeMinSeq, withMinSeq } from './min-seq.ts'
import { nearest } from './nearest.ts'
import { isLeaver, notFound, notYetVisible, Problem, toProblem } from './problems.ts'
import { html, respond, type Remember } from './respond.ts'
import type { Route } from './route.ts'
import { search } from './search.ts'
import { sessionCalendar } from './session-calendar.ts'
import { sessions } from './sessions.ts'
import { index, statusOf, type SeenHead } from './status.ts'
import { suggest } from './suggest.ts'
import { vocabularies, vocabularyNamed } from './vocabularies.ts'

export type DeliveryOptions = Addresses & {
  /** Connections as the reader role: rights on the schema `delivery` only. */
  pool: pg.Pool
  /** Where the files of media are. */
  mediaDir: string
  /** Hears of every fault that is not the caller's. */
  onError?: (error: unknown) => void
  now?: () => Date
  /** Keeps finished answers for those who ask the same again. */
  remember?: Remember
  /** When something is planned to go online next (ISO 8601): no copy is to be kept beyond. */
  plannedAt?: () => string | null
  /** Images that are kept in formats in which they were not uploaded, in bytes. */
  drawnBytes?: number
  /** How much is done at once, together with whatever else this server reads. */
  crowd?: Crowd
  /** Where the changes stood when this server last saw them; see `statusOf`. */
  seenHead?: () => SeenHead | null
}

/** Everything under `/v1` and `/media`: what external websites pull. It expects whole paths, and leaves others alone. */
export function deliveryRouter(options: DeliveryOptions): Router {
  const { pool, mediaDir, serverUrl, publicUrls, now = () => new Date(), plannedAt = () => null } = options
  const sql = sqlOn(pool)
  const addresses = { serverUrl, publicUrls }
  const exporter = createExporter({ pool, serverUrl })
  const router = Router({ caseSensitive: true, strict: true })
  const crowd = options.crowd ?? crowdOf(() => false)
  const mostBytes = options.drawnBytes ?? 512 * 1024 * 1024
  const images = drawnImages({ mediaDir, mostBytes, queue: crowd.drawing })
  const tell = async (route: Route, req: Request, res: Response) => {
    const { query, minSeq } = takeMinSeq(queryOf(req))
    await awaitMinSeq(sql, minSeq)
    const moment = now()
    const found = await route({ query, sql, now: moment, addresses })
    if (minSeq && found.seq !== null && found.seq < minSeq.seq) throw notYetVisible()
    const settled = 'location' in found ? { ...found, location: withMinSeq(found.location, minSeq) } : found
    await respond(req, res, settled, { now: moment, plannedAt: plannedAt() }, options.remember)
  }
  const answer = (route: Route) => (req: Request, res: Response) => crowd.reading(() => tell(route, req, res))
  const answerWithAll = (route: Route) => (req: Request, res: Response) => crowd.readingAll(() => tell(route, req, res))

  router.use(['/v1', '/media'], openToAll)
  router.get('/v1', answer(index))
  const status = statusOf(options.seenHead)
  router.get('/v1/status', (req, res) =>
    takeMinSeq(queryOf(req)).minSeq === undefined ? tell(status, req, res) : answer(status)(req, res),
  )
  router.get('/v1/changes', answer(changes))
  router.get('/v1/items', answer(items))
  router.get('/v1/sessions', answer(sessions))
  router.get('/v1/sessions/:file', (req, res) => answer(sessionCalendar(req.params.file))(req, res))
  router.get('/v1/agenda.ics', answerWithAll(agenda))
  router.get('/v1/search', answer(search))
  router.get('/v1/suggest', answer(suggest))
  for (const suffix of suffixesOf('labo')) router.get(`/v1/labo${suffix}`, answer(labo(suffix)))
  router.get('/v1/manifest', answerWithAll(manifest))
  router.get('/v1/feeds/:file', (req, res) => answerWithAll(feedNamed(req.params.file))(req, res))
  router.get('/v1/export/:file', async (req, res) => {
    const { query, minSeq } = takeMinSeq(queryOf(req))
    await awaitMinSeq(sql, minSeq)
    await exporter(req, res, { file: req.params.file, query, now: now(), plannedAt: plannedAt() })
  })
  router.get('/v1/openapi.json', answer(openapi))
  router.get('/v1/docs', answer(docs))
  router.get('/v1/schemas/:file', (req, res) => answer(schemaNamed(req.params.file))(req, res))
  router.get('/v1/vocabularies', answer(vocabularies))
  router.get('/v1/vocabularies/:name', (req, res) => answer(vocabularyNamed(req.params.name))(req, res))
  for (const name of listNames) {
    router.get(`/v1/${name}`, answer(list(name)))
    router.get(`/v1/${name}/:document`, (req, res) => answer(document(name, req.params.document))(req, res))
  }
  router.get('/media/:file', (req, res) => {
    return crowd.sending(() => sendMedia(req, res, { sql, mediaDir, images, file: req.params.file }))
  })
  router.use(['/v1', '/media'], ({ originalUrl }) => {
    throw notFound(nearest(originalUrl.split('?', 1)[0] ?? '', fixedPaths))
  })
  router.use((error: unknown, req: Request, res: Response, next: NextFunction) => {
    const problem = toProblem(error)
    if (problem.status >= 500 && !isLeaver(error) && !(error instanceof Problem)) options.onError?.(error)
    if (isLeaver(error)) res.destroy()
    else if (res.headersSent) next(error)
    else refuse(problem, req, res, addresses)
  })
  return router
}

/** Addresses without a name in them, to suggest one from. */
const fixedPaths = operations.map(({ path }) => path).filter((path) => !path.includes('{'))

const queryOf = ({ originalUrl }: Request): string => {
  const start = originalUrl.indexOf('?')
  return start === -1 ? '' : originalUrl.slice(start + 1)
}

/** One shape for programs, one page for people. Nothing that went wrong is kept by caches. */
function refuse(problem: ReturnType<typeof toProblem>, req: Request, res: Response, addresses: Addresses): void {
  const isPage = req.path.endsWith('.html')
  const { status, code, title, message: detail, extra } = problem
  for (const name of ['Content-Disposition', 'Content-Encoding', 'ETag', 'Link']) res.removeHeader(name)
  res.status(status).set({ 'Cache-Control': 'no-store', ...problem.headers })
  if (isPage) {
    res.set({ 'Content-Type': html, 'Content-Security-Policy': contentSecurityPolicy(addresses) })
    res.end(renderProblemPage(status))
    return
  }
  res.set('Content-Type', 'application/problem+json; charset=utf-8')
  res.end(JSON.stringify({ type: `/problems/${code}`, title, status, code, detail, ...extra }))
}
