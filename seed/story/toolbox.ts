import { afhaken } from '../fiches/afhaken.ts'
import { basisbehoeften } from '../fiches/basisbehoeften.ts'
import { herstelgesprek } from '../fiches/herstelgesprek.ts'
import { ijsberg } from '../fiches/ijsberg.ts'
import { oudersBellen } from '../fiches/ouders-bellen.ts'
import { signaalkaart } from '../fiches/signaalkaart.ts'
import { twintigMinuten } from '../fiches/twintig-minuten.ts'
import { verwelkomen } from '../fiches/verwelkomen.ts'
import type { Known } from '../known.ts'
import { bringOnline, bringToApproval } from '../language/review.ts'
import type { Teller } from '../language/teller.ts'
import { fiche, firstOnline, type FirstEdition } from './first-edition.ts'

const online: readonly FirstEdition[] = [
  {
    name: 'afhaken',
    text: afhaken(1),
    writer: 'clzMember',
    rung: 3,
    motive:
      'De drie signalen komen uit een grote Amerikaanse studie. Het plan van dag tot dag groeide in scholen uit de regio.',
  },
  {
    name: 'ijsberg',
    text: ijsberg(1),
    writer: 'riskMember',
    rung: 2,
    motive: 'Verschillende schoolteams uit het netwerk werken ermee.',
  },
  {
    name: 'herstelgesprek',
    text: herstelgesprek(1),
    writer: 'clzMember',
    rung: 3,
    motive: 'Herstelgericht werken is in meerdere landen onderzocht.',
  },
  {
    name: 'basisbehoeften',
    text: basisbehoeften,
    writer: 'reviewer2',
    rung: 5,
    motive: 'De zelfdeterminatietheorie is in veel landen en ook in Vlaamse scholen onderzocht.',
  },
  {
    name: 'verwelkomen',
    text: verwelkomen,
    writer: 'riskMember',
    rung: 1,
    motive: 'Ervaring van één netwerk; we volgen op hoe het in andere scholen gaat.',
  },
]

/** Five fiches go online. */
export async function firstFiches(teller: Teller, known: Known): Promise<void> {
  for (const first of online) await firstOnline(teller, known, first)
}

/** Life goes on: one was renewed, one waits at the labo, one came back with questions. All three stay online as they were. */
export async function nextEditions(teller: Teller, known: Known): Promise<void> {
  const renewed = fiche(known, 'afhaken')
  await teller.rewriteFiche('clzMember', renewed, { body: afhaken(2)(known).body })
  await bringOnline(teller, renewed, 'clzMember', 'reviewer2', {
    changeNote: 'Nieuw: wat je na tien schooldagen doet, met een voorbeeld.',
  })

  const waiting = fiche(known, 'ijsberg')
  await teller.rewriteFiche('riskMember', waiting, { body: ijsberg(2)(known).body })
  await teller.act('riskMember', waiting, 'submit', { changeNote: 'Nieuw stukje: ook een volwassene is een ijsberg.' })
  await teller.act('reviewer2', waiting, 'claim')
  await teller.act('reviewer2', waiting, 'comment', {
    path: 'body',
    kind: 'may',
    text: 'Mooi dat ook de volwassene getekend wordt. Misschien kan het voorbeeld van de collega die overneemt in een kader?',
  })

  const questioned = fiche(known, 'herstelgesprek')
  await teller.rewriteFiche('clzMember', questioned, { body: herstelgesprek(2)(known).body })
  await teller.act('clzMember', questioned, 'submit', {
    changeNote: 'Nieuw: wat je doet als een leerling moeilijk praat.',
  })
  await teller.act('reviewer', questioned, 'claim')
  await teller.act('reviewer', questioned, 'requestChanges', {
    comments: [
      {
        path: 'body',
        kind: 'must',
        reasonCode: 'onduidelijk',
        text: 'Het nieuwe stukje noemt kaartjes met gezichten. Welke kaartjes, en hoe begin je ermee? Geef één concreet voorbeeld.',
      },
      {
        path: 'duration',
        kind: 'may',
        reasonCode: 'onduidelijk',
        text: 'Blijft veertig minuten genoeg als een leerling tekent in plaats van praat? Kijk dat even na.',
      },
      { path: 'levels', kind: 'question', text: 'Werkt dit ook bij kleuters, of laten we dat bewust weg?' },
    ],
    note: 'Fijne aanvulling. Nog één ding moet scherper, dan kan ze online.',
  })
}

/** And three that the world cannot see yet: approved, waiting to be read, still being written. */
export async function newFiches(teller: Teller, known: Known): Promise<void> {
  const approved = await teller.write('riskMember', 'fiches', twintigMinuten(known))
  await bringToApproval(teller, approved, 'riskMember', 'reviewer2', {
    evidence: { rung: 2, motive: 'Teams uit verschillende scholen gebruikten deze volgorde in de leerlabo’s.' },
  })
  const submitted = await teller.write('clzManager', 'fiches', oudersBellen(known))
  await teller.act('clzManager', submitted, 'submit')
  await teller.write('clzMember', 'fiches', signaalkaart(known))
}
