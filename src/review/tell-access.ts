import { addDataAndFileToRequest, type CollectionSlug, docAccessOperation, type PayloadRequest } from 'payload'

import { problemResponse } from './problem-response.ts'
import { notFound } from './refusals.ts'

/**
 * What a person may do with one document, as Payload tells it, but only to who may know that the document is there: Payload's own
 * endpoint answers 200 for anybody's draft and 404 for an id that does not exist.
 */
export const tellAccess = async (req: PayloadRequest, collection: CollectionSlug, id: string): Promise<Response> => {
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
