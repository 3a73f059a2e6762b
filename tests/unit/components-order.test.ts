import { describe, expect, test } from 'vitest'

import type { OfferedAction, Standing } from '#src/review/standing-shape.ts'
import type { Action } from '#src/review/transitions.ts'
import { shownOf } from '#src/components/workflow-buttons/order.ts'
import { readable } from '#src/components/workflow-buttons/readable.ts'

const words = { nl: '', en: '' }
const may = (action: Action): OfferedAction => ({ action, label: words, allowed: true, reasons: [] })
const mayNot = (action: Action, code: string): OfferedAction => ({
  action,
  label: words,
  allowed: false,
  reasons: [{ code, message: words }],
})
const shown = (...actions: OfferedAction[]) => {
  const { beside, grave, main, rest } = shownOf({ actions } as unknown as Standing)
  const names = (offers: readonly OfferedAction[]) => offers.map(({ action }) => action)
  return { main: main?.action, beside: beside?.action, rest: names(rest), grave: names(grave) }
}

describe('the buttons of a text', () => {
  test('keep what has large consequences apart, at the end', () => {
    expect(shown(may('withdraw'), may('emergencyStop'), may('start'), may('archive'), may('changeSlug'))).toEqual({
      main: undefined,
      beside: 'start',
      rest: ['changeSlug'],
      grave: ['withdraw', 'emergencyStop', 'archive'],
    })
  })

  test('put reading an emergency publication before everything else', () => {
    const { main, rest } = shown(may('claim'), may('withdraw'), may('confirmAfterwards'))
    expect(main).toBe('confirmAfterwards')
    expect(rest).toContain('claim')
  })

  test('say why somebody cannot confirm their own emergency, and nothing where there is none', () => {
    expect(shown(mayNot('confirmAfterwards', 'own-emergency'), may('withdraw')).main).toBe('confirmAfterwards')
    expect(shown(mayNot('confirmAfterwards', 'not-forced'), may('withdraw'), may('start')).main).toBeUndefined()
  })

  test('do not offer the labo to ask itself something', () => {
    expect(shown(may('ask'), may('start'), may('withdraw')).rest).toEqual([])
    expect(shown(may('ask'), may('start')).rest).toEqual(['ask'])
  })

  test('show the one thing that the manager of a contact’s organisation can do', () => {
    expect(shown(may('withdrawConsent'))).toEqual({
      main: undefined,
      beside: 'withdrawConsent',
      rest: [],
      grave: [],
    })
    expect(shown(may('decline')).beside).toBeUndefined()
  })
})

test('a rich text is read paragraph by paragraph, links and all', () => {
  const text = (words: string) => ({ type: 'text', text: words })
  const root = {
    children: [
      { type: 'heading', children: [text('Zo werkt het')] },
      { type: 'paragraph', children: [text('Lees '), { type: 'link', children: [text('dit')] }, text(' eerst.')] },
      { type: 'list', children: [{ type: 'listitem', children: [text('Bel')] }] },
    ],
  }
  expect(readable({ root })).toBe('Zo werkt het\nLees dit eerst.\nBel')
  expect(readable('Een titel')).toBe('Een titel')
  expect(readable(null)).toBe('')
})
