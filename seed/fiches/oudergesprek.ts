import { prose } from '../language/prose.ts'
import type { FicheText } from './fiche-text.ts'

export const oudergesprek: FicheText = ({ terms, contacts, fiches, partners, pictures }) => ({
  title: 'Hoe voer je een moeilijk gesprek met ouders?',
  summary: 'Een half uur waarin ouders eerst vertellen, en dat eindigt met één afspraak voor thuis en één voor school.',
  kind: 'werkwijze',
  image: pictures.of('telefoon'),
  audiences: terms.all('leerkracht', 'zorgcoordinator', 'leerlingbegeleider', 'directie', 'welzijnswerker'),
  levels: terms.all('kleuter', 'lager', 'secundair', 'buitengewoon'),
  themes: terms.all('ouders', 'relatie-met-leerlingen'),
  carePhase: 'verhoogde-zorg',
  signals: prose(`
    - Ouders zeggen een afspraak telkens af, of komen met de armen gekruist binnen.
    - In de leraarskamer klinkt: “Van thuis moet je niets verwachten.”
    - Na het gesprek weet niemand wat er nu verandert.
  `),
  body: prose(`
    Ouders horen in zo’n gesprek vaak één ding: *je doet het niet goed*. Wie zich aangevallen voelt, verdedigt zich. Begin daarom met wat jullie
    delen: jullie willen allebei dat het goed gaat met dit kind.

    ## Nodig uit met open kaarten

    Bel zelf, stuur geen brief. Zeg waarover het gaat, hoe lang het duurt en wie er zit. Twee volwassenen van de school is genoeg. Vraag welk
    uur past en of ze iemand willen meebrengen. Vraag ook in welke taal het best lukt, en regel een tolk als dat nodig is.

    ## Een half uur

    :::stappen
    Welkom (2 minuten) | Aan de schoolpoort, met water of koffie. Niet aan het bureau van de directie: een ronde tafel is beter.
    Wat goed gaat (5 minuten) | Vertel één ding dat je zelf zag. Vraag: “Wanneer is uw zoon op zijn best?”
    Wat u ziet (8 minuten) | Vraag eerst naar thuis: “Hoe gaat het ’s morgens?” Luister zonder raad te geven. Vat samen.
    Wat wij zien (5 minuten) | Eén of twee feiten, met dag en uur. “Dinsdag en donderdag liep hij weg toen we begonnen te lezen.” Geen “altijd” of “nooit”.
    Wat we proberen (8 minuten) | Vraag wat thuis al hielp. Kies één ding voor thuis en één voor school.
    Afronden (2 minuten) | Schrijf het op in gewone woorden en geef een kopie mee. Spreek nu al de dag af waarop je belt.
    :::

    :::let-op Als een ouder boos wordt
    Ga niet in discussie. Zeg: “Ik hoor dat u hier erg mee zit. Vertel.” Boosheid zakt als iemand luistert. Zakt ze niet, stop dan en spreek een nieuw moment af.
    :::

    ## Wat met de leerling?

    Vanaf een jaar of tien hoort de leerling erbij, minstens bij het laatste stuk. Vraag vooraf: “Wat wil je dat ik zeker vertel, en wat liever
    niet?”
  `),
  duration: { read: 6, prepare: 20, carryOut: 30 },
  cost: 'free',
  needs: prose(`
    - Een ronde tafel en een half uur zonder telefoon.
    - Een tolk als ouders dat vragen. De leerling of een broer tolkt niet.
  `),
  pitfalls: prose(`
    - Niet in de gang, niet tussen twee lessen en niet op vrijdagavond.
    - Geen verrassingen: wat je niet aankondigde, bespreek je een andere keer.
    - Vermoed je mishandeling? Dan is dit niet het juiste gesprek. Overleg eerst met het CLB.
  `),
  sources: [
    {
      title: 'The Essential Conversation: What Parents and Teachers Can Learn from Each Other',
      author: 'Sara Lawrence-Lightfoot',
      year: 2003,
    },
    { title: 'Praktijkervaring van thuisbegeleiding De Keukentafel en Brugfiguren aan de Poort' },
  ],
  organisations: [{ partner: partners.of('keukentafel') }, { partner: partners.of('poort') }],
  contacts: contacts.all('brugfiguren'),
  related: { fiches: fiches.all('verwelkomen') },
  licence: 'CC-BY-NC-SA-4.0',
})
