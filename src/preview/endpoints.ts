import type { Endpoint } from 'payload'

import { answering, subjectOf } from '#src/review/endpoints.ts'

import { listPreviews, makePreview, revokePreview } from './handed-out.ts'

/** Links to a text that is not online yet: `GET` and `POST /:id/preview-links`, `POST /:id/preview-links/:link/revoke`. */
export const previewEndpoints: Omit<Endpoint, 'root'>[] = [
  {
    path: '/:id/preview-links',
    method: 'get',
    handler: (req) => answering(() => listPreviews(req, subjectOf(req))),
  },
  {
    path: '/:id/preview-links',
    method: 'post',
    handler: (req) => answering(() => makePreview(req, subjectOf(req)), 201),
  },
  {
    path: '/:id/preview-links/:link/revoke',
    method: 'post',
    handler: (req) => answering(() => revokePreview(req, subjectOf(req), req.routeParams?.link)),
  },
]
