import { prose } from '../language/prose.ts'
import type { FicheText } from './fiche-text.ts'

export const verwelkomen: FicheText = ({
  terms,
  contacts,
  fiches,
  leerlabos,
  papers,
  partners,
  pictures,
  projects,
}) => ({
  title: 'Verwelkom een nieuwe leerling in tien schooldagen',
  summary: 'Een draaiboek en een afvinkblad voor wie in de loop van het jaar instroomt, ook na een uitsluiting.',
  kind: 'hulpmiddel',
  image: pictures.of('deur'),
  audiences: terms.all('leerkracht', 'zorgcoordinator', 'leerlingbegeleider', 'directie', 'clb'),
  levels: terms.all('lager', 'secundair', 'buitengewoon'),
  themes: terms.all('schoolwissel', 'relatie-met-leerlingen', 'ouders'),
  carePhase: 'verhoogde-zorg',
  signals: prose(`
    - Een leerling komt binnen in de loop van het schooljaar, vaak na een uitsluiting elders.
    - Het dossier is dik, het gezicht is onbekend.
    - Nog voor de eerste dag zegt iemand: “Daar gaan we last mee krijgen.”
  `),
  body: prose(`
    ## Waarom de eerste tien dagen tellen

    Wie elders moest vertrekken, let op één ding: *mag ik hier blijven?* Het antwoord leest een leerling af aan kleine dingen.
    Een naam op de lijst. Een stoel die klaarstaat. Iemand die weet dat je komt.

    ## Het draaiboek

    :::stappen
    Vooraf: praat voor je leest | Nodig leerling en ouders uit voor je het dossier opent. Vraag wat jullie moeten weten, wat de leerling zelf wil vertellen en wat hier opnieuw mag beginnen.
    Dag 1: sta klaar | Kastje, boeken en uurrooster liggen klaar. Eén vaste volwassene wacht aan de poort, en blijft tien dagen het aanspreekpunt.
    Dag 1: zoek een maatje | Vraag een leerling die het graag doet, voor twee weken. Niet de braafste, wel de vriendelijkste.
    Dag 2 tot 4: zeg elke dag iets kleins | Twee minuten volstaan: “Hoe was de middagpauze?”
    Dag 5: kijk samen naar de week | Wat ging vlot? Waar was het spannend? Pas één ding aan, niet meer.
    Dag 7: bel naar huis met goed nieuws | Vertel iets wat je zelf gezien hebt. Voor veel ouders is het de eerste keer dat de school zonder klacht belt.
    Dag 10: zit samen | Leerling, ouders, vaste volwassene en zo nodig het CLB. Wat houden we vast, wat laten we los?
    :::

    :::let-op Wat in het dossier staat
    Geef collega’s door wat ze nodig hebben om goed les te geven, en niet meer. Spreek met de leerling af wat het hele team mag weten.
    :::

    ## Als het toch misloopt

    Een terugval in de eerste weken hoort erbij: de leerling test of jullie het menen. Blijf bij de afspraak, herstel wat stuk is en
    begin de volgende ochtend opnieuw aan de poort. Een [herstelgesprek](https://www.example.be/toolbox/hoe-voer-je-een-herstelgesprek-na-een-botsing)
    helpt daarbij.
  `),
  duration: { read: 6, prepare: 45, carryOut: 120 },
  cost: 'free',
  needs: prose(`
    - Een vaste volwassene met elke dag vijf minuten tijd, tien dagen lang.
    - Een leerling die maatje wil zijn.
    - Het afvinkblad bij deze fiche.
  `),
  pitfalls: prose(`
    - Niet alles op het maatje laten rusten: dat is een kind, geen begeleider.
    - Geen “contract” op dag 1. Wie met voorwaarden begint, begint met wantrouwen.
  `),
  sources: [{ title: 'Praktijkervaring van het lerend netwerk Ris+K Leuven, schooljaar 2020–2021' }],
  organisations: [{ partner: partners.of('koinoor') }, { partner: partners.of('clb') }],
  attachments: papers.all('afvinkblad-tien-dagen'),
  contacts: contacts.all('risk-coordinator'),
  related: {
    fiches: fiches.all('herstelgesprek'),
    leerlabos: leerlabos.all('secundair'),
    projects: projects.all('risk', 'flexibele-trajecten'),
  },
  licence: 'CC-BY-NC-SA-4.0',
})
