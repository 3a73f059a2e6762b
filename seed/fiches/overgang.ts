import { prose } from '../language/prose.ts'
import type { FicheText } from './fiche-text.ts'

/** Came back from the labo with four remarks and is not online yet. */
export const overgang: FicheText = ({ terms, fiches, partners, pictures }) => ({
  title: 'Maak de stap naar het secundair kleiner',
  summary: 'Vijf afspraken tussen een basisschool en een secundaire school, van maart tot oktober.',
  kind: 'werkwijze',
  image: pictures.of('deur'),
  audiences: terms.all('leerkracht', 'zorgcoordinator', 'leerlingbegeleider', 'directie', 'clb'),
  levels: terms.all('lager', 'secundair', 'buitengewoon'),
  themes: terms.all('schoolwissel', 'ouders', 'netwerk'),
  carePhase: 'brede-basiszorg',
  signals: prose(`
    - In oktober van het eerste jaar vallen dezelfde leerlingen uit als elk jaar.
    - De basisschool hoort nooit meer hoe het met haar leerlingen gaat.
    - Ouders weten niet wie ze moeten aanspreken.
  `),
  body: prose(`
    De stap is groot: van één leerkracht naar twaalf, van de oudste naar de jongste, van een boekentas naar een kluisje. Een kind dat het in de
    lagere school net redde, verliest in september alles waarop het steunde.

    ## Vijf afspraken

    :::stappen
    Maart: twee leerkrachten wisselen een lesuur | De leerkracht van het zesde geeft een les in het eerste jaar, en omgekeerd. Je ziet meer in een uur dan in tien verslagen.
    Mei: de leerling stelt zichzelf voor | Elk kind vult zelf één blad in: dit kan ik goed, dit heb ik nodig, dit wil ik niet meer. De leerling beslist wie het leest.
    Juni: een warme overdracht | Voor wie het nodig heeft, zitten ouders, leerling en beide scholen een half uur samen. Wat werkt, en wie is in september de vaste persoon?
    September: drie weken traag | Eén lokaal, drie of vier leerkrachten, een peter of meter uit het vijfde jaar. Toetsen wachten.
    Oktober: één bericht terug | De secundaire school laat de basisschool weten hoe het gaat. Zes zinnen zijn genoeg.
    :::

    ## Wat geef je door?

    Alleen wat de leerling helpt om te leren, en nooit achter de rug van de ouders. Zorg die nodig blijft, geef je door. Oude ruzies niet.
  `),
  duration: { read: 6, prepare: 120, carryOut: 300 },
  cost: 'free',
  needs: prose(`
    - Twee scholen die elkaar kennen en een halve dag vrijmaken.
    - Eén blad per leerling.
  `),
  sources: [
    {
      title: 'What Makes a Successful Transition from Primary to Secondary School?',
      author: 'Maria Evangelou en anderen',
      year: 2008,
    },
  ],
  organisations: [{ partner: partners.of('knikkerplein') }, { partner: partners.of('sluispoort') }],
  related: { fiches: fiches.all('verwelkomen') },
  licence: 'CC-BY-NC-SA-4.0',
})
