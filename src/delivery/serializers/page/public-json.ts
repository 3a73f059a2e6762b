import type { PublicDocument } from '../serialize.ts'

/** A document as it was stored. Only our own serializers write these bytes. */
export const parsePublicDocument = (body: string): PublicDocument & { seq: number } =>
  JSON.parse(body) as PublicDocument & { seq: number }
