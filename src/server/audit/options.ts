import { parseArgs } from 'node:util'

import { StartupError } from '../startup-error.ts'

export type VerifyOptions = { expect: string | undefined; until: Date | undefined }

/** @throws StartupError when an option is unknown or unreadable */
export const verifyOptions = (args: readonly string[]): VerifyOptions => {
  const { expect, until } = parsed(args, { expect: { type: 'string' }, until: { type: 'string' } })
  if (typeof expect === 'string' && !/^[0-9a-f]{64}$/.test(expect)) {
    throw new StartupError('--expect is een vingerafdruk van 64 tekens.', '--expect takes a digest of 64 characters.')
  }
  return { expect: typeof expect === 'string' ? expect : undefined, until: momentOf('until', until) }
}

export type ExportOptions = {
  document: string | undefined
  since: Date | undefined
  names: boolean
  format: 'ndjson' | 'csv'
}

/** @throws StartupError when an option is unknown or unreadable */
export const exportOptions = (args: readonly string[]): ExportOptions => {
  const { document, since, names, format } = parsed(args, {
    document: { type: 'string' },
    since: { type: 'string' },
    names: { type: 'boolean' },
    format: { type: 'string' },
  })
  if (typeof document === 'string' && !uuid.test(document)) {
    throw new StartupError('--document is het id van een tekst.', '--document takes the id of a document.')
  }
  if (format !== undefined && format !== 'ndjson' && format !== 'csv') {
    throw new StartupError('--format is ndjson of csv.', '--format is ndjson or csv.')
  }
  return {
    document: typeof document === 'string' ? document : undefined,
    since: momentOf('since', since),
    names: names === true,
    format: format ?? 'ndjson',
  }
}

type Wanted = Record<string, { type: 'string' | 'boolean' }>

const parsed = (args: readonly string[], options: Wanted): Record<string, unknown> => {
  try {
    return parseArgs({ args: [...args], options, strict: true, allowPositionals: false }).values
  } catch (error) {
    const known = Object.keys(options).map((name) => `--${name}`)
    throw new StartupError(
      `${error instanceof Error ? error.message : String(error)} Dit kan: ${known.join(', ')}.`,
      'An option is unknown or lacks its value.',
    )
  }
}

/** A day (`2026-11-01`, from midnight in UTC) or a moment (`2026-11-01T12:00:00Z`). */
const momentOf = (name: string, value: unknown): Date | undefined => {
  if (typeof value !== 'string') return undefined
  const moment = new Date(value)
  if (!/^\d{4}-\d{2}-\d{2}(T[\d:.]+Z)?$/.test(value) || Number.isNaN(moment.getTime())) {
    throw new StartupError(
      `--${name} is een dag (2026-11-01) of een moment (2026-11-01T12:00:00Z).`,
      `--${name} takes a day or a moment in UTC.`,
    )
  }
  return moment
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i
