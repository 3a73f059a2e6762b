import type { CollectionConfig } from 'payload'

export const mediaHooks: NonNullable<CollectionConfig['hooks']> = {}
