import { prose } from '../language/prose.ts'
import type { FicheText } from './fiche-text.ts'

/** Waits at the labo for its first reading. */
export const oudersBellen: FicheText = ({ terms, contacts, partners, pictures }) => ({
  title: 'Hoe bel je ouders voor er een probleem is?',
  summary: 'Vijf minuten goed nieuws in september maken een moeilijk gesprek in november half zo zwaar.',
  kind: 'werkwijze',
  image: pictures.of('telefoon'),
  audiences: terms.all('leerkracht', 'zorgcoordinator', 'leerlingbegeleider'),
  levels: terms.all('kleuter', 'lager', 'secundair'),
  themes: terms.all('ouders', 'relatie-met-leerlingen'),
  carePhase: 'brede-basiszorg',
  signals: prose(`
    - Ouders nemen niet op als ze het nummer van de school zien.
    - Het eerste contact van het jaar gaat over een probleem.
    - Op het oudercontact zie je vooral de ouders met wie het goed gaat.
  `),
  body: prose(`
    ## Wat je maandag kunt doen

    Kies elke week drie leerlingen en bel naar huis met één zin goed nieuws. Na één trimester heb je elke ouder gesproken. Begin met
    de leerling van wie je vermoedt dat je later nog zult moeten bellen.

    ## Het gesprek in vijf minuten

    :::stappen
    Stel gerust | “Dag mevrouw, er is niets aan de hand. Ik bel met goed nieuws.” Zeg dat eerst, nog voor je naam van de school.
    Vertel wat je zelf zag | Klein en concreet: “Gisteren legde uw dochter aan een klasgenoot uit hoe breuken werken.” Geen punten, geen maar.
    Vraag iets | “Hoe komt ze thuis van school?” Of: “Wat moet ik van haar weten om haar goed les te geven?”
    Spreek af hoe je elkaar bereikt | Bellen, berichtje of aan de poort? Op welk uur? Schrijf het op.
    Zeg het aan de leerling | “Ik heb naar huis gebeld om te zeggen dat ik blij was met je uitleg.”
    :::

    :::tip Spreek je niet dezelfde taal?
    Vraag aan de ouder in welke taal het best lukt. Stuur anders een kort bericht in eenvoudig Nederlands dat de ouder kan laten vertalen, en vraag voor een langer gesprek een tolk. Laat de leerling niet zelf tolken.
    :::

    ## En als er later toch iets is?

    Dan bel je niet als een vreemde. Begin weer met wat goed gaat, zeg wat je ziet en vraag wat zij thuis merken. Zo wordt een klacht
    een vraag die je samen draagt.
  `),
  duration: { read: 4, prepare: 5, carryOut: 15 },
  cost: 'free',
  needs: prose(`
    - Een telefoon van de school en een lijst met actuele nummers.
    - Drie keer vijf minuten per week, liefst op een vast uur.
  `),
  pitfalls: prose(`
    - Niet bellen met goed nieuws om meteen daarna een klacht te melden.
    - Niet als er een contactverbod of een onrustige scheiding is. Vraag dan eerst raad aan de leerlingbegeleider.
  `),
  sources: [
    {
      title: 'Beyond the Bake Sale: The Essential Guide to Family-School Partnerships',
      author: 'Anne T. Henderson, Karen L. Mapp, Vivian R. Johnson en Don Davies',
      year: 2007,
    },
    { title: 'Praktijkervaring van het Centrum voor Leerzorg' },
  ],
  organisations: [{ partner: partners.of('clb') }],
  contacts: contacts.all('clz-aanmelden'),
  licence: 'CC-BY-NC-SA-4.0',
})
