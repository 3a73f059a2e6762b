import { mkdirSync, mkdtempSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { missing, run } from '#tests/support/debian.ts'
import { openHouse, type House } from '#tests/support/house.ts'
import { snippetsIn, snippetWith } from '#tests/support/snippets.ts'

const root = resolve(import.meta.dirname, '../..')
let house: House
beforeAll(async () => {
  house = await openHouse({ seed: 'demo' })
})
afterAll(() => house.close())

type Listed = { digest: string; items: { slug: string; title: string }[] }
const publicly = async (path: string) => (await house.askAs<Listed>(null, path)).body

/** What the reader of the docs has at hand in the demo, unlike what stands for something of their own. */
const addresses = snippetsIn('api.md', 'sh')
  .flatMap((code) => [...code.matchAll(/\$api(\/[^\s"]*)/g)].map(([, path = '']) => path))
  .filter((path) => !/[…$]|-29$|webhooks/.test(path))

test.each([...new Set(addresses)])('%s answers in the demo as its example says', async (path) => {
  const statusNow = async () => (await fetch(`${house.url}${path}`, { redirect: 'manual' })).status
  // A busy machine may be turned away at first.
  await expect.poll(statusNow).toBe(path.includes('thema=') ? 400 : 200)
})

test('the client does what its example says: one fiche, all pages, and a copy that is kept', async () => {
  const { items } = await publicly('/v1/fiches?limit=100&sort=title&withdrawn=true')
  const slug = items[0]?.slug ?? ''
  const code = snippetWith('api.md', 'ts', 'createClient')
  expect(code).toContain("'https://labo.example'")
  expect(code).toContain("'een-slug'")
  const folder = mkdtempSync(join(inject('scratch'), 'snippet-'))
  const modules = join(folder, 'node_modules')
  mkdirSync(modules)
  symlinkSync(join(root, 'node_modules/tsx'), join(modules, 'tsx'))
  const built = await run(process.execPath, ['.ci/build-client.mjs', join(modules, 'leerlabo-client')], { cwd: root })
  expect([built.code, built.err]).toEqual([0, ''])
  const asked = code.replace('https://labo.example', house.url).replace('een-slug', slug)
  writeFileSync(join(folder, 'copy.mts'), `${asked}\nconsole.log(fiche.slug, put.length, removed.length, isVerified)\n`)
  const said = await run(process.execPath, ['--import', 'tsx', 'copy.mts'], { cwd: folder })
  expect([said.code, said.err]).toEqual([0, ''])
  const lines = said.out.trim().split('\n')
  expect(lines.at(-1)).toBe(`${slug} ${items.length} 0 true`)
  for (const { title } of items) expect(lines).toContain(title)
  expect(readdirSync(folder)).toContain('copy')
})

test('the command that makes the digest of a copy gives the digest of the manifest', async (context) => {
  const programs = ['curl', 'jq', 'sha256sum'] as const
  context.skip(missing(...programs) !== undefined, missing(...programs))
  const { digest } = await publicly('/v1/manifest?type=fiche')
  const command = snippetWith('api.md', 'sh', 'sha256sum')
  const said = async () => (await run('sh', ['-c', command], { env: { api: house.url } })).out.trim()
  await expect.poll(said).toBe(`${digest}  -`)
})
