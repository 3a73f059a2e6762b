import { describe, expect, it } from 'vitest'

import { choicesOf } from '#src/components/changes/choices.ts'
import type { StandingOf } from '#src/components/standing/contract.ts'

const standing = (live: number | null, open: number, ...earlier: number[]) =>
  ({
    document: {
      liveEdition: live,
      earlierEditions: earlier.map((number) => ({ number, publishedAt: '2026-03-01T23:30:00.000Z' })),
    },
    edition: { number: open },
  }) as unknown as StandingOf

const offered = (...of: Parameters<typeof standing>) => choicesOf(standing(...of)).map(({ value }) => value)

describe('since when one can ask what changed', () => {
  it('is the last look, for a text that never was online', () => {
    expect(offered(null, 1)).toEqual(['seen'])
  })

  it('is first of all what is online, while the next version is being written', () => {
    expect(offered(3, 4, 2, 1)).toEqual(['live', 'seen', '2', '1'])
  })

  it('is first of all the version before, when nothing else is being written', () => {
    expect(offered(3, 3, 2, 1)).toEqual(['2', '1', 'seen'])
  })

  it('says since which day a version was online, in Brussels', () => {
    expect(choicesOf(standing(2, 3, 1)).at(-1)?.label).toEqual({
      nl: 'versie 1, online sinds 2 maart 2026',
      en: 'version 1, online since 2 March 2026',
    })
  })
})
