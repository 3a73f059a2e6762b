import { prose } from '../language/prose.ts'
import type { FicheText } from './fiche-text.ts'

/** Approved, not yet published. */
export const twintigMinuten: FicheText = ({ terms, contacts, fiches, leerlabos, pictures, projects }) => ({
  title: 'Bespreek moeilijk gedrag met je team in twintig minuten',
  summary: 'Een vaste volgorde voor een kort overleg dat eindigt met één afspraak in plaats van veel gezucht.',
  kind: 'werkwijze',
  image: pictures.of('kring'),
  audiences: terms.all('leerkracht', 'zorgcoordinator', 'directie', 'pedagogisch-begeleider', 'clb'),
  levels: terms.all('lager', 'secundair', 'buitengewoon'),
  themes: terms.all('draagkracht', 'moeilijk-begrijpbaar-gedrag', 'netwerk'),
  carePhase: 'brede-basiszorg',
  signals: prose(`
    - De leraarskamer praat elke dag over dezelfde leerling.
    - Overleg duurt een uur en eindigt zonder afspraak.
    - Een collega zegt: “Ik kan het niet meer.”
  `),
  body: prose(`
    ## De afspraak

    Eén leerling, één vraag, twintig minuten. Iemand bewaakt de klok, iemand schrijft. Wie de vraag inbrengt, beslist op het einde.

    ## De volgorde

    :::stappen
    De vraag (2 minuten) | De inbrenger zegt in één zin waar die mee zit. Begin met “Hoe kan ik …?”
    Het verhaal (4 minuten) | De inbrenger vertelt één moment, van begin tot einde. De anderen zwijgen.
    Vragen (4 minuten) | Alleen open vragen: wanneer, waar, bij wie lukt het wel? Nog geen raad.
    Onder de ijsberg (4 minuten) | Elk zegt één vermoeden: “Misschien heeft de leerling … nodig.”
    Ideeën (4 minuten) | Elk zegt één ding dat de inbrenger morgen kan doen. De inbrenger luistert en antwoordt niet.
    De keuze (2 minuten) | De inbrenger kiest één idee en zegt wanneer die het probeert. Spreek een dag af om terug te kijken.
    :::

    :::voorbeeld Een vraag die werkt
    Niet: “Wat is er mis met hem?” Wel: “Hoe kan ik de les beginnen zonder dat we meteen botsen?”
    :::

    ## Waarom de volgorde vast is

    Onder druk springen teams van probleem naar oplossing. De vaste volgorde houdt het tempo laag genoeg om te luisteren en hoog
    genoeg om te landen. Na drie of vier keer gaat het vanzelf.
  `),
  duration: { read: 4, prepare: 5, carryOut: 20 },
  cost: 'free',
  needs: prose(`
    - Vier tot acht collega’s in een kring, zonder tafel ertussen.
    - Een klok die iedereen ziet.
  `),
  pitfalls: prose(`
    - Niet over een collega die er niet bij is.
    - Niet voor een crisis van vandaag: zorg dan eerst voor veiligheid.
    - Geen namen en geen medische gegevens op papier.
  `),
  sources: [
    { title: 'Praktijkervaring van de leerlabo’s van het Centrum voor Leerzorg en het lerend netwerk Ris+K Leuven' },
  ],
  contacts: contacts.all('risk-coordinator', 'risk-begeleider'),
  related: {
    fiches: fiches.all('ijsberg'),
    leerlabos: leerlabos.all('basis', 'secundair'),
    projects: projects.all('risk'),
  },
  licence: 'CC-BY-NC-SA-4.0',
})
