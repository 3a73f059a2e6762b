import type { ErrorRequestHandler } from 'express'
import { log } from '../log.ts'
import { Problem, sendProblem } from '../problem.ts'

/** The last stop: refusals are told as they are, anything else is logged and told without detail. */
export const errorAnswer: ErrorRequestHandler = (error: unknown, req, res, _next) => {
  if (error instanceof Problem) {
    sendProblem(res, error)
    return
  }
  if (error instanceof URIError) {
    sendProblem(res, new Problem('invalid-request', 'Het adres bevat een onleesbaar teken.'))
    return
  }
  log.error({ err: error, method: req.method, path: withoutToken(req.path), requestId: res.locals.requestId as string })
  sendProblem(res, internalError())
}

/** What a person reads when the fault is ours. */
export const internalError = () => new Problem('internal-error', 'Er ging bij ons iets mis. Probeer het later opnieuw.')

/** The address of a link holds what gives the right to use it. */
const withoutToken = (path: string): string => path.replace(/^(\/link\/[^/]*)\/.*$/, '$1/…')
