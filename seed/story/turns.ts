import { deactivate, deactivationOf } from '#src/partner-life/deactivate.ts'
import { inTransaction } from '#src/review/transaction.ts'

import { filmpje } from '../fiches/filmpje.ts'
import { gedragskaart } from '../fiches/gedragskaart.ts'
import { gevoelsrondje } from '../fiches/gevoelsrondje.ts'
import { rouw } from '../fiches/rouw.ts'
import { spijbelen } from '../fiches/spijbelen.ts'
import { thuisLeren } from '../fiches/thuis-leren.ts'
import { tussenstop } from '../fiches/tussenstop.ts'
import { zelfKalm } from '../fiches/zelf-kalm.ts'
import type { Known } from '../known.ts'
import type { Written } from '../language/draft.ts'
import { bringOnline } from '../language/review.ts'
import type { Teller } from '../language/teller.ts'
import { farewell } from '../partners/index.ts'
import { begin, fiche } from './first-edition.ts'
import { onBehalfOfPartners } from './on-behalf.ts'

/** Two that the labo did not take up, of which one was opened again; and one that its own writer threw away. */
export async function notTakenUp(teller: Teller, known: Known): Promise<void> {
  const declined = await begin(teller, known, { text: gedragskaart, writer: 'clzMember' })
  await teller.act('clzMember', declined, 'submit')
  await teller.act('reviewer2', declined, 'claim')
  await teller.act('reviewer2', declined, 'decline', {
    reasonCode: 'toon',
    reason:
      'Op deze kaart ziet de hele klas wie op rood staat. Dat beschaamt net de kinderen om wie het ons te doen is, en wie vaak op rood hangt, gelooft dat na een tijd zelf.',
    alternative:
      'Jullie schrijven al aan een signaalkaart die je samen met één kind maakt en die van dat kind blijft. Werk die af: daar past ook het idee van de drie kleuren.',
  })

  const secondChance = await begin(teller, known, { text: zelfKalm, writer: 'riskMember' })
  await teller.act('riskMember', secondChance, 'submit')
  await teller.act('reviewer', secondChance, 'claim')
  await teller.act('reviewer', secondChance, 'decline', {
    reasonCode: 'te-lang',
    reason: 'Er zitten drie fiches in: kalm blijven, je knop kennen en landen na de les. Geen van de drie is nu af.',
    alternative: 'Kies de tien seconden en werk die uit met een voorbeeld. De rest bewaar je voor later.',
  })
  await teller.act('riskMember', secondChance, 'reopen')

  const thrownAway = await begin(teller, known, { text: gevoelsrondje, writer: 'riskMember' })
  await teller.act('riskMember', thrownAway, 'comment', {
    kind: 'question',
    text: 'Staat dit niet al in “Begin elke les met vijf minuten contact”? Dan laat ik het vallen.',
  })
  await teller.act('riskMember', thrownAway, 'discard', { confirm: true })
}

const online = async (
  teller: Teller,
  known: Known,
  beginning: Parameters<typeof begin>[2],
): Promise<Written<'fiches'>> => {
  const written = await begin(teller, known, beginning)
  await bringOnline(teller, written, beginning.writer, 'reviewer', {
    evidence: { rung: 1, motive: 'Praktijkervaring; we volgen op of ze ook elders helpt.' },
  })
  return written
}

/** What has had its day: one with a notice, one that points to its follower, one that is gone for good. */
export async function hadTheirDay(teller: Teller, known: Known): Promise<void> {
  const fromLockdown = await online(teller, known, { text: thuisLeren, writer: 'riskMember' })
  await teller.act('reviewer', fromLockdown, 'withdraw', {
    notice:
      'Deze fiche hoort bij de maanden waarin scholen gesloten waren. Voor een leerling die lang thuis is, schreven we een nieuwe.',
    replacement: known.fiches.of('terugkeer'),
  })
  await teller.act('riskMember', fromLockdown, 'ask', {
    about: 'reinstate',
    text: 'Bij de staking van november kregen we hier drie keer een vraag over. Mag ze terug als we de anderhalve meter schrappen?',
  })

  const sevenTips = await online(teller, known, { text: spijbelen, writer: 'reviewer2' })
  await teller.act('admin', sevenTips, 'archive', { replacement: known.fiches.of('afwezigheden') })

  await onBehalfOfPartners(teller, known, async () => {
    const timeOut = await online(teller, known, { text: tussenstop, writer: 'admin', lead: 'tussenstop' })
    await teller.act('admin', timeOut, 'archive')
    const page = { collection: 'partners', id: known.partners.of('tussenstop') } as const
    await teller.rewritePartner('admin', page, farewell('tussenstop'))
    await bringOnline(teller, page, 'admin', 'reviewer')
  })
  await leave(teller, known.partners.of('tussenstop'))
}

/** An organisation with nothing left online stops; its last text was archived before. */
async function leave(teller: Teller, partner: string): Promise<void> {
  const req = await teller.as('admin')
  await inTransaction(req, async (sql) => {
    const { expected } = await deactivationOf(sql, partner)
    await deactivate(req, sql, { partner, by: req.user?.id ?? '', fates: {}, expected, now: new Date() })
  })
}

/** Withdrawn by one reviewer over a misunderstanding, brought back by the other. */
export async function backAgain(teller: Teller, known: Known): Promise<void> {
  const talk = fiche(known, 'oudergesprek')
  await teller.act('reviewer', talk, 'withdraw', {
    notice: 'We kijken deze fiche na: klopt het stuk over de tolk nog?',
  })
  await teller.act('reviewer2', talk, 'reinstate')
  await teller.act('reviewer', talk, 'confirmFresh')
}

/** An address that led readers astray, a morning on which schools could not wait, a text that had to go at once. */
export async function inAHurry(teller: Teller, known: Known): Promise<void> {
  const page = { collection: 'partners', id: known.partners.of('keukentafel') } as const
  await teller.rewritePartner('reviewer2', page, { website: 'https://www.example.be/keukentafel' })
  await teller.act('admin', page, 'forcePublish', {
    reason: 'De oude website is gekaapt en toont reclame. Het nieuwe adres kan niet tot morgen wachten.',
  })
  await teller.act('reviewer', page, 'confirmAfterwards', { note: 'Nagekeken: alleen het adres is veranderd.' })

  const urgent = await online(teller, known, { text: rouw(1), writer: 'reviewer2' })
  await teller.rewriteFiche('reviewer2', urgent, { body: rouw(2)(known).body })
  await teller.act('reviewer2', urgent, 'submit', { changeNote: 'Nieuw: wat je doet en laat na een zelfdoding.' })
  await teller.act('admin', urgent, 'forcePublish', {
    reason: 'Twee scholen hebben dit stuk deze morgen nodig, en wie het kan nalezen, is pas donderdag terug.',
  })

  const film = await begin(teller, known, { text: filmpje, writer: 'clzMember', with: ['dijlezoom'] })
  await bringOnline(teller, film, 'clzMember', 'reviewer', {
    evidence: { rung: 3, motive: 'Leren van eigen beelden is bij leerkrachten in opleiding onderzocht.' },
  })
  await teller.act('clzManager', film, 'emergencyStop', {
    ground: 'privacy',
    reason:
      'Een school herkent een klas in onze tekst over filmen. We willen eerst nagaan of iedereen toestemming gaf.',
  })
}

/** Small things of every day: somebody wants no mail any more, an evening is full, another should be. */
export async function smallThings(teller: Teller, known: Known): Promise<void> {
  const adviser = { collection: 'contacts', id: known.contacts.of('clz-kleine-stappen') } as const
  await teller.act('clzManager', adviser, 'withdrawConsent')

  const evenings = { collection: 'leerlabos', id: known.leerlabos.of('intervisie') } as const
  await teller.act('reviewer', evenings, 'setSessionStatus', {
    session: await nextSession(teller, evenings.id),
    status: 'full',
  })

  const afternoons = { collection: 'leerlabos', id: known.leerlabos.of('basis') } as const
  await teller.act('clzManager', afternoons, 'ask', {
    about: 'session',
    session: await nextSession(teller, afternoons.id),
    status: 'full',
    text: 'Er zijn 25 inschrijvingen. Mag deze namiddag op volzet?',
  })
}

/** The first meeting to come that goes on as planned; once all are over, the last. */
const nextSession = async ({ payload, as }: Teller, leerlabo: string): Promise<string> => {
  const req = await as('reviewer')
  const { sessions } = await payload.findByID({
    collection: 'leerlabos',
    id: leerlabo,
    depth: 0,
    req,
    overrideAccess: false,
  })
  const now = new Date().toISOString()
  const next = sessions?.find(({ start, status }) => start > now && status === 'planned') ?? sessions?.at(-1)
  return next?.id ?? ''
}
