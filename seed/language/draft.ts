import type { DataFromCollectionSlug } from 'payload'

import type { ReviewableSlug } from '#collections/slugs.ts'

type SetByPayload = 'collection' | 'createdAt' | 'deletedAt' | 'id' | 'sizes' | 'updatedAt'

/** What a person writes: any part of the content; what is missing stays empty. */
export type Draft<Slug extends ReviewableSlug> = Partial<Omit<DataFromCollectionSlug<Slug>, SetByPayload>> &
  Partial<Pick<DataFromCollectionSlug<Slug>, SetByPayload & keyof DataFromCollectionSlug<Slug>>>

/** A document of the story: the collection it is in and its id. */
export type Written<Slug extends ReviewableSlug = ReviewableSlug> = { collection: Slug; id: string }
