import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { createClient, documentsIn } from 'leerlabo-client'
import { openFileStore } from 'leerlabo-client/files'

const server = process.env.LABO ?? 'http://localhost:3000'
const folder = process.env.LABO_COPY ?? '.labo'

/** What the pages are made from: the copy of the labo, brought up to date first. Without the labo the site is built from what we have. */
export default async function () {
  await mkdir(folder, { recursive: true })
  const store = await openFileStore(`${folder}/copy`)
  try {
    await createClient({ server })
      .sync(store, { types: ['fiche'] })
      .catch(keepWhatWeHave(store))
    const fiches = []
    for await (const fiche of documentsIn(store, 'fiche')) fiches.push(fiche)
    fiches.sort((a, b) => a.title.localeCompare(b.title, 'nl'))
    return { fiches, live: fiches.filter(({ publication }) => publication === 'live'), moved: await moved(fiches) }
  } finally {
    await store.close()
  }
}

const keepWhatWeHave = (store) => async (error) => {
  if ((await store.place())?.shown == null) throw error
  console.warn(`Het labo antwoordt niet (${error.message}); de site wordt gemaakt van wat er al was.`)
}

/** Addresses that we once gave, with where to find the fiche now: whoever has the old one must not be lost. */
async function moved(fiches) {
  const file = `${folder}/addresses.json`
  const known = JSON.parse(await readFile(file, 'utf8').catch(() => '{}'))
  const slugs = new Map(fiches.map(({ id, slug }) => [id, slug]))
  for (const [id, slug] of slugs) known[slug] = id
  await writeFile(file, JSON.stringify(known))
  return Object.entries(known)
    .filter(([from, id]) => slugs.has(id) && slugs.get(id) !== from)
    .map(([from, id]) => ({ from, to: slugs.get(id) }))
}
