import { prose } from '../language/prose.ts'
import type { FicheText } from './fiche-text.ts'

export const rustplek: FicheText = ({ terms, fiches, partners, pictures }) => ({
  title: 'Richt een rustplek in je klas in',
  summary: 'Een hoek waar een kind zelf naartoe mag voor het misloopt, met vijf afspraken die iedereen kent.',
  kind: 'hulpmiddel',
  image: pictures.of('rusthoek'),
  audiences: terms.all('leerkracht', 'zorgcoordinator', 'directie'),
  levels: terms.all('kleuter', 'lager', 'buitengewoon'),
  themes: terms.all('klasklimaat', 'moeilijk-begrijpbaar-gedrag', 'mentaal-welzijn'),
  carePhase: 'brede-basiszorg',
  signals: prose(`
    - Kinderen gaan heel vaak naar het toilet of kruipen onder de bank.
    - Een kind dat druk wordt, kan nergens heen dan naar de gang.
    - Na de speeltijd duurt het een kwartier voor je kunt beginnen.
  `),
  body: prose(`
    ## Wat je nodig hebt

    Een hoek van één bij anderhalve meter is genoeg: een kussen of een lage stoel met de rug naar de klas, een kast of een doek
    als schermpje, en een doos. Jij moet het kind altijd kunnen zien.

    In de doos: een zandloper van vijf minuten, een koptelefoon tegen lawaai, een knijpbal, een prentenboek en een vel papier met
    potloden. Geen scherm en geen speelgoed waar iedereen voor komt.

    ## Zo voer je het in

    :::stappen
    Maandag: toon het zelf | Ga erin zitten terwijl de klas kijkt. Zeg hardop: “Ik voel dat ik druk word. Ik draai de zandloper om en adem traag uit.”
    Dinsdag en woensdag: iedereen oefent | Elk kind gaat één keer, op een rustig moment. Zo wordt het van de hele klas en niet van die ene.
    Donderdag: spreek de vijf regels af | Laat de kinderen tekenen wat elke regel betekent en hang het op kindhoogte.
    Vrijdag: echt in gebruik | Wie gaat, steekt een kaartje op. Jij knikt. Niemand zegt er iets over.
    :::

    ## Vijf regels

    1. Je kiest zelf, of de juf of meester vraagt het zacht.
    2. Je bent er alleen.
    3. Eén zandloper. Nog niet rustig? Dan vraag je hulp.
    4. Je komt terug en doet verder waar je was.
    5. Het is nooit een straf.

    :::tip Kijk na drie weken
    Turf wie komt en wanneer. Komt een kind altijd voor rekenen, dan vertelt het je iets over rekenen. Komt er één nooit terug uit zichzelf, praat dan met de zorgcoördinator.
    :::
  `),
  duration: { read: 4, prepare: 60, carryOut: 100 },
  cost: 'low',
  needs: prose(`
    - Een hoek waar jij zicht op hebt.
    - Een zandloper, een koptelefoon, een kussen en een doos: samen zo’n dertig euro.
  `),
  pitfalls: prose(`
    - Nooit een kind erin zetten om het stil te krijgen. Dan is het een strafhoek met een kussen.
    - Niet afsluiten en niet uit het zicht.
    - Niet voor een kind dat al roept of slaat: zorg dan eerst voor veiligheid.
  `),
  sources: [
    { title: 'The Zones of Regulation', author: 'Leah M. Kuypers', year: 2011 },
    { title: 'Praktijkervaring van basisschool Het Knikkerplein' },
  ],
  organisations: [{ partner: partners.of('knikkerplein') }],
  related: { fiches: fiches.all('ijsberg') },
  licence: 'CC-BY-NC-SA-4.0',
})
