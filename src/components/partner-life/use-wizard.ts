'use client'

import { useEffect, useState } from 'react'

import type { Deactivation } from '#src/partner-life/deactivate.ts'
import type { Fate } from '#src/partner-life/fates.ts'

import { ask } from '../asking/ask.ts'
import { type Chosen, fateOf, nothingChosen, type Text } from './choices.ts'

type UseWizard = {
  /** Undefined until the list is there. */
  list: Deactivation | undefined
  chosenFor: (text: Text) => Chosen
  choose: (text: Text, chosen: Chosen) => void
  /** The same for every text that has no choice yet and can have this one. */
  chooseForRest: (chosen: Chosen) => void
  problemOf: (text: Text) => string | undefined
  undecided: number
  isBusy: boolean
  failure: string | null
  /** Whether all of it was done. */
  decide: () => Promise<boolean>
}

/** The list of what an organisation leaves behind, and what is decided about it. */
export const useWizard = (address: string): UseWizard => {
  const [list, setList] = useState<Deactivation | undefined>(undefined)
  const [choices, setChoices] = useState<Readonly<Record<string, Chosen>>>({})
  const [problems, setProblems] = useState<Readonly<Record<string, string>>>({})
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)

  useEffect(() => {
    const look = async () => {
      const answer = await ask<Deactivation>(`${address}/deactivation`)
      if (answer.ok) setList(answer.body)
      else setFailure(answer.detail ?? '')
    }
    void look()
  }, [address])

  const texts = list?.texts ?? []
  const chosenFor = ({ id }: Text) => choices[id] ?? nothingChosen
  const fates: Record<string, Fate> = Object.fromEntries(
    texts.flatMap((text) => {
      const fate = fateOf(chosenFor(text))
      return fate ? [[text.id, fate]] : []
    }),
  )

  const decide = async () => {
    setBusy(true)
    const answer = await ask(`${address}/deactivation`, { fates, expected: list?.expected ?? '' })
    setBusy(false)
    if (answer.ok) return true
    // What was chosen stays; the list is the one of this moment.
    if (answer.status === 409 && isDeactivation(answer.current)) setList(answer.current)
    setProblems(
      Object.fromEntries(
        answer.obstacles.flatMap(({ message, path }) => (path?.startsWith('fates.') ? [[path.slice(6), message]] : [])),
      ),
    )
    setFailure(answer.detail ?? '')
    return false
  }

  return {
    list,
    chosenFor,
    choose: ({ id }, chosen) => {
      setChoices((before) => ({ ...before, [id]: chosen }))
      setProblems((before) => Object.fromEntries(Object.entries(before).filter(([about]) => about !== id)))
    },
    chooseForRest: (chosen) => {
      const open = texts.filter(
        (text) => chosenFor(text).fate === '' && text.fates.some((fate) => fate === chosen.fate),
      )
      setChoices((before) => ({ ...before, ...Object.fromEntries(open.map(({ id }) => [id, chosen])) }))
    },
    problemOf: ({ id }) => problems[id],
    undecided: texts.length - Object.keys(fates).length,
    isBusy,
    failure,
    decide,
  }
}

const isDeactivation = (value: unknown): value is Deactivation =>
  typeof value === 'object' && value !== null && 'texts' in value && 'expected' in value
