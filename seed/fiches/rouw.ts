import { prose } from '../language/prose.ts'
import type { FicheText } from './fiche-text.ts'

const firstDay = `
## Voor de eerste bel

- Bel de familie. Vraag wat de school mag vertellen, en aan wie. Zeg niets wat de familie niet wil.
- Breng alle collega’s een half uur vroeger samen. Eén persoon vertelt wat zeker is. Niemand hoeft het alleen te dragen: wie het
  zelf te zwaar heeft, krijgt een collega naast zich.
- Bel het CLB. Spreek af wie er vandaag is en in welk lokaal.

## Het eerste lesuur

:::stappen
Vertel het zelf, in de eigen klas | Zittend, rustig, met gewone woorden: “Ik heb verdrietig nieuws. De mama van een klasgenoot is gisteren gestorven.” Zeg gestorven of dood, niet ingeslapen of weg.
Wacht | Stilte is goed. Huilen mag, lachen ook: dat zijn de zenuwen. Huil je zelf, zeg dan: “Ik ben ook verdrietig.”
Antwoord kort en eerlijk | “Dat weet ik niet” is een antwoord. Stop geruchten: “Dit weten we zeker. De rest weten we niet.”
Doe iets met de handen | Een kaart schrijven, een tekening, een steen beschilderen. Wie niet wil, leest of wandelt.
Zeg wat er nu komt | “Om tien uur is het gewoon speeltijd. Wie wil praten, kan de hele dag naar lokaal 3.”
:::

## Voor wie het dichtst bij staat

Vraag de leerling die iemand verloor niet voor de hele klas hoe het gaat. Spreek af wie er elke dag even langskomt, wat de klas mag
weten bij de terugkeer, en welk teken de leerling geeft om even weg te kunnen. Zet de verjaardag en de sterfdag in de agenda van de
titularis, ook voor volgend jaar.
`

const suicide = `
:::let-op Na een zelfdoding
Dan gelden andere afspraken: vertel niets over hoe of waar, maak geen gedenkplek en laat de CLB-medewerker of een rouwdeskundige het eerste gesprek mee leiden. Bel het CLB voor je iets zegt.
:::
`

/** The second edition, on suicide, went online the same morning because schools asked for it; it is read afterwards. */
export const rouw =
  (edition: 1 | 2): FicheText =>
  ({ terms, contacts, fiches, partners, pictures }) => ({
    title: 'Wat zeg je in de klas na een overlijden?',
    summary: 'De eerste schooldag van uur tot uur, met zinnen die je letterlijk kunt gebruiken.',
    kind: 'werkwijze',
    image: pictures.of('kaars'),
    audiences: terms.all('leerkracht', 'zorgcoordinator', 'leerlingbegeleider', 'directie', 'clb'),
    levels: terms.all('kleuter', 'lager', 'secundair', 'buitengewoon'),
    themes: terms.all('mentaal-welzijn', 'klasklimaat', 'ouders'),
    carePhase: 'brede-basiszorg',
    signals: prose(`
      - Een leerling, een ouder van een leerling of een collega is overleden.
      - Het nieuws gaat al rond op telefoons voor de eerste bel.
      - Collega’s vragen: “Wat mag ik zeggen? En wat als ik zelf moet huilen?”
    `),
    body: prose(edition === 1 ? firstDay : firstDay + suicide),
    duration: { read: 6, prepare: 30, carryOut: 100 },
    cost: 'free',
    needs: prose(`
      - Een lokaal dat de hele dag open is, met een volwassene, water en zakdoeken.
      - Een korte brief voor thuis, dezelfde dag nog, nagelezen door de familie.
    `),
    pitfalls: prose(`
      - Niet via de luidspreker of een bericht aan alle leerlingen.
      - Geen namen of oorzaak noemen zonder dat de familie het weet.
      - Maak je je zorgen over een leerling? Laat die niet alleen en bel het CLB. Bij acuut gevaar bel je 112.
    `),
    sources: [
      { title: 'Children and Grief: When a Parent Dies', author: 'J. William Worden', year: 1996 },
      { title: 'Praktijkervaring van zorgteams en CLB’s in het labo' },
    ],
    organisations: [{ partner: partners.of('clb') }, { partner: partners.of('vlonder') }],
    contacts: contacts.all('steunpunt'),
    related: { fiches: fiches.all('basisbehoeften') },
    licence: 'CC-BY-NC-SA-4.0',
  })
