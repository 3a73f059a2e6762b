import { eersteVijfMinuten } from '../fiches/eerste-vijf-minuten.ts'
import { geldzorgen } from '../fiches/geldzorgen.ts'
import { oudergesprek } from '../fiches/oudergesprek.ts'
import { speelplaats } from '../fiches/speelplaats.ts'
import { spanningsraam } from '../fiches/spanningsraam.ts'
import { terugkeer } from '../fiches/terugkeer.ts'
import { tweeKeerTien } from '../fiches/twee-keer-tien.ts'
import { waakzameZorg } from '../fiches/waakzame-zorg.ts'
import type { Known } from '../known.ts'
import { bringOnline, read } from '../language/review.ts'
import type { Teller } from '../language/teller.ts'
import { begin, fiche, firstOnline, type FirstEdition } from './first-edition.ts'
import { onBehalfOfPartners } from './on-behalf.ts'

const ofOtherPartners: readonly FirstEdition[] = [
  {
    name: 'terugkeer',
    text: terugkeer,
    writer: 'admin',
    lead: 'koinoor',
    with: ['sluispoort'],
    rung: 3,
    motive: 'Kleine stappen bij terugkeer zijn onderzocht bij schoolangst; de trap zelf is ervaring van twee partners.',
  },
  {
    name: 'spanningsraam',
    text: spanningsraam,
    writer: 'admin',
    lead: 'clb',
    rung: 2,
    motive: 'Het beeld wordt veel gebruikt in hulpverlening en scholen. Onderzoek in de klas is er nog weinig.',
  },
  {
    name: 'geldzorgen',
    text: geldzorgen,
    writer: 'admin',
    lead: 'poort',
    rung: 2,
    motive: 'Wat hier staat, doen acht scholen al jaren met hun brugfiguur.',
  },
  {
    name: 'waakzame-zorg',
    text: waakzameZorg,
    writer: 'admin',
    lead: 'ov4',
    with: ['clz'],
    rung: 3,
    motive: 'Nieuwe autoriteit is vooral onderzocht bij ouders; in scholen groeit de ervaring.',
  },
  {
    name: 'oudergesprek',
    text: oudergesprek,
    writer: 'admin',
    lead: 'keukentafel',
    with: ['poort'],
    rung: 2,
    motive: 'De opbouw komt uit de praktijk van twee partners en wordt in meerdere scholen gebruikt.',
  },
  {
    name: 'speelplaats',
    text: speelplaats(1),
    writer: 'admin',
    lead: 'knikkerplein',
    with: ['achterom'],
    rung: 2,
    motive: 'Een school en een jeugdwerking probeerden dit een jaar lang uit.',
  },
]

/** Partners without an account join in; some fiches belong to two of them. */
export const othersJoin = (teller: Teller, known: Known): Promise<void> =>
  onBehalfOfPartners(teller, known, async () => {
    for (const first of ofOtherPartners) await firstOnline(teller, known, first, 'reviewer2')
  })

/** Centrum voor Leerzorg writes with Het Zoeklicht; after a while the labo gives the fiche an address that people can say. */
export async function aBetterAddress(teller: Teller, known: Known): Promise<void> {
  const written = await firstOnline(teller, known, {
    name: 'twee-keer-tien',
    text: tweeKeerTien,
    writer: 'clzMember',
    with: ['zoeklicht'],
    rung: 2,
    motive:
      'Leerkrachten uit verschillende scholen proberen dit al jaren; onderzoek met een controlegroep kennen we niet.',
  })
  await teller.act('reviewer', written, 'changeSlug', {
    slug: 'twee-keer-tien',
    reason: 'In de leerlabo’s noemt iedereen dit “twee keer tien”. Zo vinden ze het terug.',
  })
  await read(teller, written, 'reviewer2')
  await teller.act('reviewer2', written, 'publish')
}

/** Who reviews may put a typing error right, and the writer sees which. */
export async function aTypingError(teller: Teller, known: Known): Promise<void> {
  const written = await begin(teller, known, { text: eersteVijfMinuten, writer: 'riskMember' })
  await teller.act('riskMember', written, 'submit')
  const { edition } = await teller.act('reviewer', written, 'claim')
  const { edition: fixed } = await teller.act('reviewer', written, 'editorialFix', {
    hash: edition?.hash ?? '',
    fixes: [{ path: 'body', from: 'leelring', to: 'leerling' }],
  })
  await read(teller, written, 'reviewer', {
    shown: fixed?.hash ?? '',
    evidence: {
      rung: 4,
      motive:
        'Een studie in tien klassen toont meer meewerken en minder storen. In de regio volgen drie scholen het op.',
    },
  })
  await teller.act('reviewer', written, 'publish')
  known.fiches.note('eerste-vijf-minuten', written.id)
}

/** A second edition helped, a third did not: it was turned back. */
export const aStepBack = (teller: Teller, known: Known): Promise<void> =>
  onBehalfOfPartners(teller, known, async () => {
    const playground = fiche(known, 'speelplaats')
    await teller.rewriteFiche('admin', playground, { body: speelplaats(2)(known).body })
    await bringOnline(teller, playground, 'admin', 'reviewer', {
      changeNote: 'Nieuw: leerlingen van het zesde leerjaar lenen spelletjes uit.',
    })
    await teller.rewriteFiche('admin', playground, { body: speelplaats(3)(known).body })
    await bringOnline(teller, playground, 'admin', 'reviewer2', {
      changeNote: 'Leerlingen van het zesde leerjaar fluiten nu en delen kaarten uit.',
    })
    await teller.act('reviewer', playground, 'rollBack', {
      edition: 2,
      reason:
        'Twee scholen melden meer ruzie door de gele kaarten. We gaan terug naar uitlenen, tot de partners het herschreven hebben.',
    })
    await read(teller, playground, 'reviewer2')
    await teller.act('reviewer2', playground, 'publish')
  })
