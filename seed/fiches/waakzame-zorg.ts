import { prose } from '../language/prose.ts'
import type { FicheText } from './fiche-text.ts'

export const waakzameZorg: FicheText = ({ terms, contacts, fiches, leerlabos, partners, pictures }) => ({
  title: 'Blijf aanwezig zonder te strijden',
  summary: 'Vijf ideeën uit de nieuwe autoriteit voor teams die niet willen winnen, maar wel willen blijven staan.',
  kind: 'begrippenkader',
  image: pictures.of('brug'),
  audiences: terms.all('leerkracht', 'leerlingbegeleider', 'directie', 'pedagogisch-begeleider', 'ouder'),
  levels: terms.all('lager', 'secundair', 'buitengewoon'),
  themes: terms.all('moeilijk-begrijpbaar-gedrag', 'draagkracht', 'relatie-met-leerlingen'),
  carePhase: 'verhoogde-zorg',
  signals: prose(`
    - Elke straf lokt een zwaardere reactie uit, en daarna een zwaardere straf.
    - Eén collega staat er alleen voor, de anderen kijken weg.
    - Het team zegt: “Hij heeft de macht overgenomen.”
  `),
  body: prose(`
    Autoriteit was lang: afstand houden, bevelen, straffen. De **nieuwe autoriteit** zegt het anders: kracht komt van aanwezig zijn, van rust en
    van niet alleen staan. Je kunt een leerling niet dwingen te veranderen. Je kunt wel kiezen wat jij doet.

    ## Vijf ideeën

    - **Aanwezig zijn.** “Ik ben hier en ik blijf hier. Ik ga niet weg en ik geef je niet op.” Toon het met kleine dingen: aan de poort staan,
      een bericht sturen, opnieuw beginnen.
    - **Uitstellen.** Smeed het ijzer als het koud is. “Ik ben het hier niet mee eens. Ik kom erop terug.” En kom erop terug, morgen of
      overmorgen.
    - **Niet alleen.** Zeg niet: “Ik eis.” Zeg: “Wij, alle leerkrachten van het derde jaar, aanvaarden dit niet meer.” Vraag ook ouders,
      grootouders of een trainer erbij.
    - **Herstellen.** Wie iets stukmaakt, helpt het goedmaken. Een volwassene doet mee, want herstellen is moeilijk.
    - **Gebaren.** Los van wat er gebeurde, geef je soms iets zonder voorwaarde: een wafel, een knipoog, een kaartje in de zomer.

    ## Zo begin je als team

    :::stappen
    Kies één gedrag | Het ergste, niet alles. Schelden tegen leerkrachten, bijvoorbeeld.
    Schrijf samen een aankondiging | Vier zinnen: wat we waarderen, wat we niet meer aanvaarden, dat we alles zullen doen behalve vechten, dat we je hulp vragen.
    Lees ze voor | Met drie volwassenen, rustig, niet in discussie gaan. Geef de brief mee.
    Hou vol | Telkens als het gebeurt: “We komen hierop terug.” En dan komen er twee mensen op terug.
    :::

    :::voorbeeld Uitgesteld is niet opgegeven
    Stel: een leerling roept een scheldwoord en loopt de klas uit. Je gaat door met de les. De volgende dag wachten jij en een collega de leerling op: “Gisteren riep je iets. Dat aanvaarden we niet. We willen horen hoe jij dit goedmaakt, en we helpen je.”
    :::
  `),
  duration: { read: 8, prepare: 60, carryOut: 60 },
  cost: 'free',
  needs: prose(`
    - Minstens drie collega’s en de directie op één lijn.
    - Een uur om de aankondiging samen te schrijven.
  `),
  pitfalls: prose(`
    - Niet als een hardere straf in nieuwe woorden. Wie wil winnen, begint beter niet.
    - Niet zonder de ouders te laten weten wat je doet.
    - Niet bij geweld thuis of een crisis: bel dan eerst het CLB.
  `),
  sources: [
    { title: 'The New Authority: Family, School, and Community', author: 'Haim Omer', year: 2011 },
    { title: 'Praktijkervaring van Werkgroep OV4 Type 3 en het Centrum voor Leerzorg' },
  ],
  organisations: [{ partner: partners.of('waterkers') }, { partner: partners.of('keukentafel') }],
  contacts: contacts.all('clz-aanmelden'),
  related: { fiches: fiches.all('herstelgesprek'), leerlabos: leerlabos.all('secundair') },
  licence: 'CC-BY-NC-SA-4.0',
})
