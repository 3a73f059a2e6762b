import { z } from 'zod'
import { card } from './cards.ts'
import { facet } from './facets.ts'
import { named, told } from './published.ts'
import { nextCursor, seq } from './values.ts'

const highlighted = (description: string, example: string) =>
  told(z.string(), `${description} Escaped HTML with nothing but \`<mark>\` in it.`, example)

export const found = named('Found', 'A document that was found, in short, with what was looked for marked.', {
  card,
  highlights: z.strictObject({
    title: highlighted('The title.', 'Wat doe je bij elke halve dag <mark>spijbelen</mark>?'),
    text: highlighted(
      'From the summary or else the text; null when it is in neither.',
      '… als hij weer <mark>spijbelt</mark> …',
    ).nullable(),
  }),
})

export const searchList = named('SearchList', 'One page of what was found, the best first.', {
  items: z.array(found),
  matched: told(
    z.enum(['all', 'some']),
    '`all`: every word is in each of these. `some`: no document has them all, so these have some.',
  ).nullable(),
  corrected: told(
    z.string(),
    'What was looked for instead, when a word that nobody uses was near to one that somebody does.',
    'spijbelen',
  ).nullable(),
  facets: told(z.record(z.string(), z.array(facet)), 'With `facets`: per filter, the values that there are.', {
    theme: [{ id: 'pesten', label: 'Pesten', count: 3 }],
  }).optional(),
  next: nextCursor(),
  seq: seq(),
  total: told(z.int().nonnegative(), 'How many were found on all pages together.', 12),
  totalIsExact: told(z.boolean(), 'False: there are more than `total`, which were neither ranked nor counted.', true),
})

export const suggestList = named('SuggestList', 'What somebody may be typing.', {
  words: z.array(
    z.strictObject({
      text: told(z.string(), 'What was typed, with its last word completed.', 'spijbelen'),
      documents: told(z.int().positive(), 'How many documents have that word.', 4),
    }),
  ),
  items: z.array(
    z.strictObject({ card, title: highlighted('The title.', 'Wat doe je bij elke halve dag <mark>spijbelen</mark>?') }),
  ),
  seq: seq(),
})
