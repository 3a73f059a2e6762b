import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest'
import { openStage, type Stage } from '#tests/support/cast-stage.ts'
import { backupOf } from '#tests/support/copies.ts'
import { missing, run, type Said } from '#tests/support/debian.ts'
import { buildEleventy } from '#tests/support/eleventy.ts'

const root = resolve(import.meta.dirname, '../..')
const examples = join(root, 'docs/examples')
let stage: Stage
let app: pg.Pool
let scratch: string
let restore: () => Promise<void>
/** Fiches by the name that this story gives them, and two slugs. */
const ids: Record<string, string> = {}

beforeAll(async () => {
  stage = await openStage()
  app = new pg.Pool({ connectionString: stage.house.urls.app, max: 2 })
  app.on('error', () => undefined)
  scratch = mkdtempSync(join(inject('scratch'), 'examples-'))
  for (const name of ['blijft', 'hernoemd', 'ingetrokken', 'gearchiveerd']) {
    ids[name] = await stage.write('fiches', name, 'member', { title: `Fiche die ${name}` })
    await stage.publish('fiches', ids[name])
  }
})
afterAll(async () => {
  await app.end()
  await stage.house.close()
})

const id = (name: string): string => ids[name] ?? ''
const asked = async (path: string) => (await stage.house.fetchAs(null, path)).text()
const slugOf = async (name: string) => (JSON.parse(await asked(`/v1/fiches/${id(name)}`)) as { slug: string }).slug
const well = ({ code, out, err }: Said): string => {
  expect([code, err], out).toEqual([0, ''])
  return out
}

const eleventy = async () => {
  const pages = await buildEleventy(join(scratch, 'eleventy'), stage.house.url)
  return (path: string) => {
    const file = join(pages, path, 'index.html')
    return existsSync(file) ? readFileSync(file, 'utf8') : null
  }
}
const shell = async (...types: string[]) =>
  well(await run('sh', [join(examples, 'shell/sync.sh'), stage.house.url, join(scratch, 'shell'), ...types]))
const shellFile = (type: string, name: string) => join(scratch, 'shell', type, `${id(name)}.json`)
const php = async () =>
  well(await run('php', [join(examples, 'php/import.php'), stage.house.url, join(scratch, 'php')]))
const phpFiches = () => readdirSync(join(scratch, 'php')).filter((name) => name.startsWith('fiche-'))

describe('the first time', () => {
  test('the website of Eleventy lists and shows what is online', async () => {
    const page = await eleventy()
    for (const name of ['blijft', 'hernoemd', 'ingetrokken', 'gearchiveerd']) {
      expect(page('')).toContain(`<a href="/fiches/${await slugOf(name)}/">Fiche die ${name}</a>`)
    }
    const shown = page(`fiches/${await slugOf('blijft')}`)
    const { body } = JSON.parse(await asked(`/v1/fiches/${id('blijft')}`)) as { body: { html: string } }
    expect(shown).toContain(body.html)
    expect(shown).toMatch(/^<!doctype html>\s*<html lang="nl">/)
    expect(shown?.match(/<h1/g)).toHaveLength(1)
  })

  test('the shell gets every document, byte for byte', async (context) => {
    context.skip(missing('curl', 'jq') !== undefined, missing('curl', 'jq'))
    expect(await shell()).toContain(`nieuw fiche ${id('blijft')}`)
    expect(readFileSync(shellFile('fiche', 'blijft'), 'utf8')).toBe(await asked(`/v1/fiches/${id('blijft')}`))
    expect(await shell()).toBe('')
  })

  test('PHP saves every fiche', async (context) => {
    context.skip(missing('php') !== undefined, missing('php'))
    expect(await php()).toContain(`online fiche ${id('blijft')} ${await slugOf('blijft')}`)
    expect(phpFiches()).toHaveLength(4)
    expect(await php()).toBe('')
  })
})

describe('after a day on which one was renamed, one withdrawn, one archived and one added', () => {
  beforeAll(async () => {
    ids.oud = await slugOf('hernoemd')
    ids.weg = await slugOf('gearchiveerd')
    const proposed = await stage.mustAct('reviewer', 'fiches', id('hernoemd'), 'changeSlug', {
      slug: 'een-ander-adres',
    })
    await stage.mustAct('reviewer2', 'fiches', id('hernoemd'), 'claim')
    await stage.mustAct('reviewer2', 'fiches', id('hernoemd'), 'approve', { hash: proposed.edition?.hash })
    await stage.mustAct('reviewer2', 'fiches', id('hernoemd'), 'publish')
    await stage.mustAct('reviewer', 'fiches', id('ingetrokken'), 'withdraw', { notice: 'Dit gebeurt nu anders.' })
    await stage.mustAct('admin', 'fiches', id('gearchiveerd'), 'archive')
    restore = await backupOf(app)
    ids.later = await stage.write('fiches', 'later', 'member', { title: 'Fiche die later komt' })
    await stage.publish('fiches', ids.later)
    expect((await stage.ask(null, 'GET', `/v1/fiches/${ids.oud}`)).status).toBe(308)
  })

  test('the website sends on from the old address, says what is withdrawn and no longer has what is archived', async () => {
    const page = await eleventy()
    expect(page('fiches/een-ander-adres')).toContain('<h1>Fiche die hernoemd</h1>')
    expect(page(`fiches/${id('oud')}`)).toContain('url=/fiches/een-ander-adres/')
    expect(page(`fiches/${await slugOf('ingetrokken')}`)).toContain('Dit gebeurt nu anders.')
    expect(page('')).not.toContain('Fiche die ingetrokken')
    expect(page('')).toContain('Fiche die later komt')
    expect(page(`fiches/${id('weg')}`)).toBeNull()
  })

  test('the shell says what changed and what is gone', async (context) => {
    context.skip(missing('curl', 'jq') !== undefined, missing('curl', 'jq'))
    const said = (await shell()).trim().split('\n')
    for (const line of [
      `nieuw fiche ${id('later')}`,
      `gewijzigd fiche ${id('hernoemd')}`,
      `gewijzigd fiche ${id('ingetrokken')}`,
      `weg fiche ${id('gearchiveerd')}`,
    ]) {
      expect(said).toContain(line)
    }
    expect(existsSync(shellFile('fiche', 'gearchiveerd'))).toBe(false)
    expect(readFileSync(shellFile('fiche', 'hernoemd'), 'utf8')).toBe(await asked('/v1/fiches/een-ander-adres'))
  })

  test('PHP saves under the same id what was renamed, and deletes what is gone', async (context) => {
    context.skip(missing('php') !== undefined, missing('php'))
    const said = (await php()).trim().split('\n')
    expect(said).toContain(`online fiche ${id('hernoemd')} een-ander-adres`)
    expect(said).toContain(`ingetrokken fiche ${id('ingetrokken')} ${await slugOf('ingetrokken')}`)
    expect(said).toContain(`weg fiche ${id('gearchiveerd')}`)
    expect(phpFiches()).toHaveLength(4)
  })
})

describe('after the labo restored a backup from before the last publication', () => {
  beforeAll(async () => {
    await restore()
    await vi.waitFor(async () => expect(await asked(`/v1/fiches/${id('later')}`)).toContain('not-found'), 10_000)
  })

  test('the website is made of what the labo has now', async () => {
    const page = await eleventy()
    expect(page('')).toContain('Fiche die blijft')
    expect(page('')).not.toContain('Fiche die later komt')
  })

  test('the shell begins again, and removes only what is no longer there', async (context) => {
    context.skip(missing('curl', 'jq') !== undefined, missing('curl', 'jq'))
    expect((await shell()).trim()).toBe(`weg fiche ${id('later')}`)
    expect(existsSync(shellFile('fiche', 'blijft'))).toBe(true)
    expect(existsSync(shellFile('fiche', 'later'))).toBe(false)
    expect(readdirSync(scratch).filter((name) => name.startsWith('shell'))).toEqual(['shell'])
  })

  test('PHP gets everything again, and then deletes what is no longer there', async (context) => {
    context.skip(missing('php') !== undefined, missing('php'))
    const said = (await php()).trim().split('\n')
    expect(said.at(-1)).toBe(`weg fiche ${id('later')}`)
    expect(phpFiches()).toHaveLength(3)
    expect(await php()).toBe('')
  })
})
