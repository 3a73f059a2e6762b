'use client'

import { useConfig } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import { useEffect, useState } from 'react'

import { sentenceOf } from '#src/review/words.ts'

import { useSay } from '../words/use-say.ts'
import { recordOf, type RecordOfRow } from './batch.ts'

/** Where a row of a list stands, in a sentence. The rows of a page are read together, with the reader's own rights. */
export const StandingCell = ({ rowData }: DefaultCellComponentProps) => {
  const { config } = useConfig()
  const { say } = useSay()
  const [record, setRecord] = useState<RecordOfRow | null | undefined>(null)
  const id = String(rowData.id)
  useEffect(() => {
    let isCurrent = true
    void recordOf(config.routes.api, id).then((found) => {
      if (isCurrent) setRecord(found)
    })
    return () => {
      isCurrent = false
    }
  }, [config.routes.api, id, rowData])
  if (record === null) return <span aria-hidden="true">…</span>
  return <span>{say(record ? sentenceOfRow(record) : words.others)}</span>
}

const sentenceOfRow = ({ editionNumber, editionState, publication, publishedAt }: RecordOfRow) =>
  sentenceOf({
    publication,
    publishedAt,
    liveEdition: null,
    edition: editionState ? { number: editionNumber, state: editionState } : null,
  })

const words = { others: { nl: 'Online.', en: 'Online.' } }
