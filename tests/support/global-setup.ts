import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { startEmbedded } from '#src/server/database/embedded.ts'
import { makeTemplate } from './templates.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Superuser address of the cluster that all test databases live in. */
    superuserUrl: string
    /** Folder of this run, for media. */
    scratch: string
  }
}

type Ground = { superuserUrl: string; scratch: string; clear: () => Promise<void> }

/** Shared by the projects of one run, which each ask for it; the last to leave clears up. */
const shared = globalThis as { testGround?: { ground: Promise<Ground>; users: number } }

/** One PostgreSQL for the whole run, with a template database made by the real migrations. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const kept = (shared.testGround ??= { ground: prepare(), users: 0 })
  kept.users += 1
  const { superuserUrl, scratch, clear } = await kept.ground
  provide('superuserUrl', superuserUrl)
  provide('scratch', scratch)
  return async () => {
    kept.users -= 1
    if (kept.users === 0) await clear()
  }
}

async function prepare(): Promise<Ground> {
  const scratch = mkdtempSync(join(tmpdir(), 'leerlabo-tests-'))
  const given = process.env.TEST_DATABASE_URL
  // A folder beside the scratch folder, which only we may enter.
  const embedded = given ? undefined : await startEmbedded({ folder: `${scratch}-postgres`, isDurable: false })
  const clear = async () => {
    await embedded?.stop()
    if (embedded) rmSync(embedded.folder, { recursive: true, force: true })
    rmSync(scratch, { recursive: true, force: true })
  }
  const superuserUrl = given ?? embedded?.url() ?? ''
  try {
    await makeTemplate(superuserUrl)
  } catch (error) {
    await clear()
    throw error
  }
  return { superuserUrl, scratch, clear }
}
