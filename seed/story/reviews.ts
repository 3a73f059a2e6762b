import type { Standing } from '#src/review/standing-shape.ts'

import { afwezigheden } from '../fiches/afwezigheden.ts'
import { ontploft } from '../fiches/ontploft.ts'
import { overgang } from '../fiches/overgang.ts'
import { rustplek } from '../fiches/rustplek.ts'
import type { Known } from '../known.ts'
import { bringToApproval, read } from '../language/review.ts'
import type { Teller } from '../language/teller.ts'
import { begin } from './first-edition.ts'
import { onBehalfOfPartners } from './on-behalf.ts'

/** First meant for a quieter moment. */
const afterTheWeekend = (): string => new Date(Date.now() + 4 * 86_400_000).toISOString()

/** The comment that begins with these words. */
const remark = ({ comments }: Standing, words: string): string => {
  const found = comments.find(({ text }) => text.startsWith(words))
  if (!found) throw new Error(`Nobody remarked “${words}…”.`)
  return found.id
}

/** Three remarks, three answers, one of them a better text: this is what reviewing is for. */
export const remarksAndAnswers = (teller: Teller, known: Known): Promise<void> =>
  onBehalfOfPartners(teller, known, async () => {
    const written = await begin(teller, known, {
      text: afwezigheden('first'),
      writer: 'admin',
      lead: 'vlonder',
      with: ['clb'],
    })
    await teller.act('admin', written, 'submit')
    await teller.act('reviewer2', written, 'claim')
    const asked = await teller.act('reviewer2', written, 'requestChanges', {
      comments: [
        {
          path: 'body',
          kind: 'must',
          reasonCode: 'privacy',
          text: 'In stap 1 staat een voornaam. Ook een verzonnen naam doet lezers naar een leerling zoeken. Kan het zonder?',
        },
        {
          path: 'duration',
          kind: 'must',
          reasonCode: 'onduidelijk',
          text: 'Hoeveel tijd vraagt het gesprek bij halve dag 4? Zonder die tijd plant niemand het in.',
        },
        {
          path: 'body',
          kind: 'question',
          text: 'En als er wel een doktersbriefje is, maar elke maandag opnieuw? Scholen vragen ons dat vaak.',
        },
        {
          path: 'title',
          kind: 'may',
          reasonCode: 'toon',
          text: '“Spijbelen” klinkt als schuld. Je mag het laten staan: iedereen zoekt erop.',
        },
      ],
      note: 'Sterke fiche, vooral de drie vragen. Met deze twee aanpassingen kan ze online.',
    })
    await teller.act('admin', written, 'answer', {
      comment: remark(asked, 'En als er wel'),
      text: 'Goede vraag. We voegden er een kader over toe, nagelezen door de CLB-arts.',
    })
    await teller.rewriteFiche('admin', written, afwezigheden('answered')(known))
    await teller.act('admin', written, 'submit', {
      answers: [
        { comment: remark(asked, 'In stap 1'), text: 'De naam is weg.' },
        {
          comment: remark(asked, 'Hoeveel tijd'),
          text: 'Twintig minuten voorbereiden, een uur voor het gesprek. Het staat er nu bij.',
        },
      ],
    })
    const { edition } = await teller.act('reviewer2', written, 'claim')
    for (const words of ['In stap 1', 'Hoeveel tijd', 'En als er wel']) {
      await teller.act('reviewer2', written, 'resolve', { comment: remark(asked, words) })
    }
    await read(teller, written, 'reviewer2', {
      shown: edition?.hash ?? '',
      evidence: { rung: 3, motive: 'Vroeg en stapsgewijs reageren op afwezigheid is in meerdere landen onderzocht.' },
    })
    await teller.act('reviewer2', written, 'publish')
    known.fiches.note('afwezigheden', written.id)
  })

/** Taken back while somebody was reading it, because the writers saw something themselves. */
export const takenBack = (teller: Teller, known: Known): Promise<void> =>
  onBehalfOfPartners(teller, known, async () => {
    const written = await begin(teller, known, { text: rustplek, writer: 'admin', lead: 'knikkerplein' })
    await teller.rewriteFiche('admin', written, { pitfalls: null })
    await teller.act('admin', written, 'submit')
    await teller.act('reviewer', written, 'claim')
    await teller.act('reviewer', written, 'comment', {
      path: 'needs',
      kind: 'may',
      text: 'Handig dat de prijs erbij staat.',
    })
    await teller.act('admin', written, 'withdrawSubmission', {
      reason: 'We vergaten erbij te zetten wanneer je dit niet doet. Morgen dienen we opnieuw in.',
    })
    await teller.rewriteFiche('admin', written, { pitfalls: rustplek(known).pitfalls })
    await bringToApproval(teller, written, 'admin', 'reviewer', {
      evidence: { rung: 1, motive: 'Ervaring van één school. Andere scholen zijn welkom om mee te tellen.' },
    })
    await teller.act('reviewer', written, 'publish')
    known.fiches.note('rustplek', written.id)
  })

/** Approved, and then held back by the same labo: it said nothing about holding a pupil. */
export const heldBack = (teller: Teller, known: Known): Promise<void> =>
  onBehalfOfPartners(teller, known, async () => {
    const written = await begin(teller, known, { text: ontploft('approved'), writer: 'admin', lead: 'waterkers' })
    const evidence = {
      rung: 3,
      motive: 'De golf is beschreven en onderzocht in het buitenland; de afspraken komen uit één school.',
    }
    await bringToApproval(teller, written, 'admin', 'reviewer', { evidence })
    await teller.act('reviewer2', written, 'returnToDraft', {
      reason:
        'Er staat niets over vasthouden. Scholen zoeken dat hier, en wie het niet leest, doet het op gevoel. Zeg wanneer het mag en wat er daarna moet gebeuren.',
    })
    await teller.rewriteFiche('admin', written, { body: ontploft('agreed')(known).body })
    await teller.act('admin', written, 'submit')
    await teller.act('reviewer', written, 'claim')
    await teller.act('reviewer', written, 'release')
    await read(teller, written, 'reviewer2', { evidence })
    await teller.act('reviewer2', written, 'schedule', { publishAt: afterTheWeekend() })
    await teller.act('reviewer2', written, 'unschedule')
    await teller.act('reviewer2', written, 'publish')
    known.fiches.note('ontploft', written.id)
  })

/** Not online yet: the writers have seen what is asked and answered one question so far. */
export const stillAsked = (teller: Teller, known: Known): Promise<void> =>
  onBehalfOfPartners(teller, known, async () => {
    const written = await begin(teller, known, {
      text: overgang,
      writer: 'admin',
      lead: 'zoeklicht',
      with: ['knikkerplein', 'sluispoort'],
    })
    await teller.act('admin', written, 'submit')
    await teller.act('reviewer2', written, 'claim')
    const asked = await teller.act('reviewer2', written, 'requestChanges', {
      comments: [
        {
          path: 'pitfalls',
          kind: 'must',
          reasonCode: 'onduidelijk',
          text: 'Wanneer doe je dit beter niet? Denk aan een kind dat van school verandert om opnieuw te kunnen beginnen.',
        },
        {
          path: 'sources',
          kind: 'must',
          reasonCode: 'bron',
          text: 'De vijf afspraken komen uit jullie praktijk. Zet dat erbij als bron, met de scholen die ze uitprobeerden.',
        },
        {
          path: 'body',
          kind: 'may',
          reasonCode: 'te-lang',
          text: 'De inleiding kan korter: de lezer kent de stap.',
        },
        {
          path: 'carePhase',
          kind: 'question',
          text: 'Geldt dit voor alle leerlingen, of kies je wie een warme overdracht krijgt?',
        },
      ],
      note: 'Hier zitten scholen op te wachten. Twee dingen moeten erbij.',
    })
    await teller.act('admin', written, 'answer', {
      comment: remark(asked, 'Geldt dit'),
      text: 'De afspraken gelden voor allen. De warme overdracht van juni is voor wie het nodig heeft: dat staat in de stap.',
    })
  })
