import type { CollectionAfterChangeHook, CollectionBeforeValidateHook } from 'payload'

import { projectTerm } from '#src/delivery/read-model/project-term.ts'
import { invalid } from '#src/review/refusals.ts'
import { sqlOf } from '#src/server/database/sql.ts'
import type { Term } from '#payload-types'

import { relatedId } from './ids.ts'
import { problem } from './problem.ts'

const keyShape = /^[a-z0-9]+(-[a-z0-9]+)*$/

/**
 * Websites filter on a word's key, and documents hold a word for its vocabulary: neither changes once it is created.
 * @throws Refused 422
 */
export const holdKey: CollectionBeforeValidateHook<Term> = ({ data, operation, originalDoc }) => {
  const problems = (['key', 'vocabulary'] as const)
    .filter((name) => operation === 'update' && data?.[name] !== undefined && data[name] !== originalDoc?.[name])
    .map((name) =>
      problem(
        name,
        'fixed',
        'Dit ligt vast. Maak een nieuw woord en kies dat als vervanger.',
        'Cannot be changed once created',
      ),
    )
  const isMisspelt = operation === 'create' && typeof data?.key === 'string' && !keyShape.test(data.key)
  if (isMisspelt) {
    problems.push(
      problem(
        'key',
        'key-shape',
        'Alleen kleine letters, cijfers en streepjes. Bijvoorbeeld: eerste-lijn',
        'Lower case letters, digits and single hyphens',
      ),
    )
  }
  if (problems.length > 0) throw invalid(problems)
  return data
}

/** Tells the public read model, in the same transaction: documents that carry the word are rendered again. */
export const announceTerm: CollectionAfterChangeHook<Term> = async ({ doc, req }) => {
  await projectTerm(
    await sqlOf(req),
    {
      id: doc.id,
      vocabulary: doc.vocabulary,
      key: doc.key,
      labelNl: doc.labelNl,
      labelEn: doc.labelEn ?? null,
      synonyms: doc.synonyms ?? [],
      order: doc.order ?? 100,
      deprecated: doc.deprecated ?? false,
      replacement: relatedId(doc.replacement) ?? null,
    },
    new Date(),
  )
  return doc
}
