import { spawn } from 'node:child_process'
import { resolve } from 'node:path'

import type { House } from './house.ts'
import { variablesOf } from './templates.ts'

export type Ran = { code: number | null; out: string; err: string }

const root = resolve(import.meta.dirname, '../..')

/** Runs one of the product's programs on the database of a house, as npm runs it, and gives what it said. */
export const runCommand = async (house: House, program: string, ...args: string[]): Promise<Ran> => {
  const child = spawn(process.execPath, ['--conditions=production', '--import', 'tsx', program, ...args], {
    cwd: root,
    env: { ...process.env, ...variablesOf(house.urls), LOG_LEVEL: 'silent' },
  })
  const said = { out: '', err: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said.out += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said.err += text))
  const code = await new Promise<number | null>((done) => child.once('close', done))
  return { code, ...said }
}
