import { type Html, type LinkPage, paragraph } from '#src/links/page.ts'

/** What stands above a text that is not online yet. */
export const bannerOf = (version: number, expiresAt: string): Html =>
  `<p class="notice"><strong>Nog niet online.</strong> Dit is een voorbeeld van versie ${version}, zoals ze er nu uitziet. Ze kan nog veranderen. Deze link werkt tot en met ${dayInWords(expiresAt)}.</p>`

type Answer = {
  status: number
  page: LinkPage
  problem: { type: string; title: string; status: number; detail: string }
}

const whatNow = 'Vraag een nieuwe link aan wie hem je gaf. Wat online staat, vind je op de gewone website.'

const answer = (status: number, kind: string, title: string, words: string): Answer => ({
  status,
  page: { title, main: paragraph(words) + paragraph(whatNow), status },
  problem: { type: `/problems/${kind}`, title, status, detail: `${words} ${whatNow}` },
})

/** A link that opens nothing says so, and not why: whoever holds it need not know what became of the text. */
export const answers = {
  unknown: answer(404, 'not-found', 'Dit voorbeeld vinden we niet', 'Misschien is de link niet helemaal overgenomen.'),
  gone: answer(410, 'gone', 'Dit voorbeeld is er niet meer', 'Deze link werkt niet meer.'),
} as const satisfies Record<string, Answer>

const dayInWords = (iso: string): string =>
  new Intl.DateTimeFormat('nl-BE', { dateStyle: 'long', timeZone: 'Europe/Brussels' }).format(new Date(iso))
