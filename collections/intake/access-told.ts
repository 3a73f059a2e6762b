import type { CollectionConfig, CollectionSlug, PayloadRequest } from 'payload'

import { tellAccess } from '#src/review/tell-access.ts'

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
