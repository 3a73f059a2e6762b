import {
  addDataAndFileToRequest,
  docAccessOperation,
  type CollectionConfig,
  type CollectionSlug,
  type PayloadRequest,
} from 'payload'

import { problemResponse } from '#src/review/problem-response.ts'
import { notFound } from '#src/review/refusals.ts'

/**
 * The collection, telling what somebody may do with one of its rows only to who may know that the row is there. Payload's own
 * `POST /access/:id` answers 200 for everybody's rows and 404 for an id that does not exist.
 */
export const accessToldToReaders = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  endpoints: [
    ...(collection.endpoints || []),
    {
      path: '/access/:id',
      method: 'post',
      handler: (req: PayloadRequest) => tellAccess(req, collection.slug as CollectionSlug, String(req.routeParams?.id)),
    },
  ],
})

async function tellAccess(req: PayloadRequest, collection: CollectionSlug, id: string): Promise<Response> {
  const { docs } = await req.payload.find({
    collection,
    where: { id: { equals: id } },
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: false,
    user: req.user,
    disableErrors: true,
    req,
  })
  if (docs.length === 0) return problemResponse(notFound())
  await addDataAndFileToRequest(req)
  const access = await docAccessOperation({
    id,
    collection: req.payload.collections[collection],
    data: req.data ?? {},
    req,
  })
  return Response.json(access, { headers: { 'Cache-Control': 'no-store' } })
}
