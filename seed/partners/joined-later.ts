import type { Organisation } from '../cast.ts'
import type { About } from './about.ts'

/** Partners that came to it since; none of them exists. */
export const joinedLater = {
  knikkerplein: {
    description: `
      Het Knikkerplein is een basisschool met tweehonderdtachtig kinderen en bijna dertig thuistalen. We werken in kleine hoeken en
      nemen ouders mee in de klas. Bel ons als je wilt komen kijken hoe we onze speelplaats en onze rustplekken inrichtten.
    `,
    website: 'https://www.example.be/het-knikkerplein',
    street: 'Voorbeeldplein 8',
    joinedOn: '2022-09-01',
  },
  sluispoort: {
    description: `
      De Sluispoort is een secundaire school met een eerste graad en richtingen in hout, zorg en organisatie. Elke leerling heeft een vaste
      volwassene. Bel ons zorgteam als een leerling bij jullie vertrekt of bij ons begint: dan praten we voor de eerste dag.
    `,
    website: 'https://www.example.be/de-sluispoort',
    street: 'Voorbeeldkaai 21',
    joinedOn: '2022-09-01',
  },
  waterkers: {
    description: `
      De Waterkers is een school voor buitengewoon onderwijs voor kinderen en jongeren met gedrags- en emotionele problemen. We delen wat we
      leren over rust, grenzen en herstel met gewone scholen. Bel ons als je een dag wilt meelopen.
    `,
    website: 'https://www.example.be/de-waterkers',
    street: 'Voorbeelddreef 2',
    postalCode: '3001',
    joinedOn: '2021-09-01',
  },
  herneming: {
    description: `
      Bij De Herneming halen jongeren vanaf achttien jaar alsnog hun diploma secundair onderwijs, overdag of ’s avonds. Velen stopten ooit
      met school en vertellen ons waarom. Stuur een jongere gerust voor een proefweek, ook midden in het jaar.
    `,
    website: 'https://www.example.be/de-herneming',
    joinedOn: '2023-09-01',
  },
  vlonder: {
    description: `
      CLB De Vlonder werkt voor tweeëntwintig scholen in en rond Leuven. Een leerling, een ouder of een leerkracht kan ons zonder afspraak
      bereiken, elke werkdag. Bel ons vroeg: een vraag van vijf minuten spaart vaak een dossier uit.
    `,
    website: 'https://www.example.be/clb-de-vlonder',
    street: 'Voorbeeldlaan 40',
    joinedOn: '2021-09-01',
  },
  zoeklicht: {
    description: `
      Het Zoeklicht begeleidt leerkrachten en directies: we kijken mee in de klas, denken mee over zorgbeleid en brengen scholen samen. Bel
      ons als je team iets nieuws wil proberen en een buitenstaander kan gebruiken.
    `,
    website: 'https://www.example.be/het-zoeklicht',
    joinedOn: '2022-01-10',
  },
  keukentafel: {
    description: `
      De Keukentafel begeleidt gezinnen thuis, aan hun eigen tafel en op hun tempo. We werken op vraag van het gezin of na een gesprek met
      school en CLB. Bel ons als je met ouders vastzit en je wilt weten wat er wel kan.
    `,
    website: 'https://www.example.be/de-keukentafel',
    street: 'Voorbeeldweg 5',
    postalCode: '3001',
    joinedOn: '2021-09-01',
  },
  achterom: {
    description: `
      Jeugdwerk Achterom is elke middag en woensdagnamiddag op pleinen en speelplaatsen. Kinderen en jongeren kennen ons van het voetbal, niet
      van de problemen. Vraag ons om mee te kijken op de speelplaats of om een groep na school op te vangen.
    `,
    website: 'https://www.example.be/achterom',
    joinedOn: '2022-09-01',
  },
  tussenstop: {
    description: `
      De Tussenstop biedt time-outweken in een houtatelier aan leerlingen uit het secundair onderwijs. Een week lang werken met je handen, en
      daarna terug naar school met een plan. Scholen melden een leerling aan samen met het CLB.
    `,
    website: 'https://www.example.be/de-tussenstop',
    joinedOn: '2021-01-11',
    left: {
      on: '2026-06-30',
      description: `
        De Tussenstop bood time-outweken in een houtatelier aan leerlingen uit het secundair onderwijs. Het project is gestopt in juni 2026.
        Met vragen over trajecten buiten de school kun je terecht bij Koïnoor-Leerrecht.
      `,
    },
  },
  poort: {
    description: `
      Onze brugfiguren staan elke ochtend aan de poort van acht scholen. Ze kennen de ouders, spreken samen negen talen en weten waar je met
      geldzorgen of papieren terechtkunt. Bel ons als je ouders niet bereikt.
    `,
    website: 'https://www.example.be/aan-de-poort',
    joinedOn: '2021-09-01',
  },
  dijlezoom: {
    description: `
      Lerarenopleiding Dijlezoom leidt leerkrachten op voor het kleuter-, lager en secundair onderwijs. Studenten brengen vragen uit hun stage
      mee en onderzoeken samen met scholen wat helpt. Bel ons als je een vraag hebt waar een groep studenten een jaar op kan werken.
    `,
    website: 'https://www.example.be/dijlezoom',
    street: 'Voorbeeldlaan 77',
    joinedOn: '2023-02-01',
  },
} satisfies Partial<Record<Organisation, About>>
