import { z } from 'zod'
import { told } from './published.ts'

/** A line of text that may be absent. */
export const line = (description: string, example: string) => told(z.string(), description, example).nullable()

export const title = () => told(z.string().min(1), 'In Dutch.', 'Hoe voer je een herstelgesprek na een botsing?')

export const uuid = () =>
  told(
    z.string().regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/),
    'Never changes, and is never given to something else.',
    '0192d0c4-1a2b-7c3d-8e4f-5a6b7c8d9e0f',
  )

export const slug = () =>
  told(z.string().min(1), 'May change; the old one then sends on (308).', 'hoe-voer-je-een-herstelgesprek')

export const webAddress = (description: string, example = 'https://www.example.be/') =>
  told(z.string().regex(/^https?:/i), description, example)

/** ISO 8601 in UTC, to the second. */
export const instant = (description: string, example = '2026-11-20T13:05:11Z') =>
  told(z.iso.datetime(), `${description} ISO 8601 in UTC.`, example)

/** A calendar day in Brussels. */
export const day = (description: string, example = '2026-11-20') =>
  told(z.iso.date(), `${description} A day in Brussels.`, example)

export const seq = () =>
  told(z.int().nonnegative(), 'The place in the order of changes; good as `since` of `/v1/changes`.', 412)

export const nextCursor = () =>
  told(
    z.string(),
    'Give it as `cursor` for the next page; null on the last one.',
    'eyJlIjoiZDQ4Y2I5NDA0ZWI3Iiwi',
  ).nullable()

export const total = () => told(z.int().nonnegative(), 'How many there are on all pages together.', 1)
