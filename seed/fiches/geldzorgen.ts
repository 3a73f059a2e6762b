import { prose } from '../language/prose.ts'
import type { FicheText } from './fiche-text.ts'

export const geldzorgen: FicheText = ({ terms, contacts, partners, pictures }) => ({
  title: 'Hoe merk je dat thuis het geld op is?',
  summary: 'Signalen die op onwil lijken, en wat een school kan doen zonder een gezin te beschamen.',
  kind: 'hulpmiddel',
  image: pictures.of('boot'),
  audiences: terms.all('leerkracht', 'zorgcoordinator', 'directie', 'welzijnswerker'),
  levels: terms.all('kleuter', 'lager', 'secundair'),
  themes: terms.all('ouders', 'netwerk', 'mentaal-welzijn'),
  carePhase: 'brede-basiszorg',
  signals: prose(`
    - Een kind is “ziek” op de dag van de uitstap of de schoolfoto.
    - De brooddoos is leeg, vergeten of aan het einde van de maand kleiner.
    - Turnzakken, rekenmachines en taken op de computer ontbreken telkens weer.
    - Ouders betalen in stukjes, of antwoorden niet meer op brieven.
  `),
  body: prose(`
    Wie weinig geld heeft, is daar de hele dag mee bezig. Voor een briefje over het zwembad is dan geen plaats meer in het hoofd. Wat op
    onverschilligheid lijkt, is vaak schaamte.

    ## Vijf dingen voor maandag

    :::stappen
    Kijk naar de lijst van dit jaar | Tel alles op: uitstappen, materiaal, verjaardagen, middagtoezicht, kopieën. Wat kan goedkoper, wat kan weg, wat kan de school lenen?
    Spreek één persoon af | Eén naam op elke brief: “Lukt betalen niet ineens? Bel of spreek ons aan, we zoeken samen.” Niet de klasleerkracht.
    Geef zonder te vragen | Een kast met turngerief, boterhammen in de klas, een rekenmachine die iedereen mag lenen. Voor iedereen, dan valt niemand op.
    Zwijg in de klas | Nooit een naam, een lijst of een aanmaning meegeven waar anderen bij zijn. Het kind is niet de postbode van de rekening.
    Wijs de weg | Vraag of het gezin de schooltoeslag krijgt: die komt vaak vanzelf, maar niet altijd. Bied aan om samen te bellen met het OCMW of de brugfiguur.
    :::

    ## Wat zeg je?

    “Veel gezinnen vinden dit een dure maand. We willen dat uw dochter mee kan. Mag ik u tonen hoe we dat regelen?” Je hoeft niet te weten
    hoeveel iemand verdient om te kunnen helpen.

    :::let-op Onbetaalde rekeningen
    Een school mag een kind nooit laten voelen dat er een rekening openstaat: geen uitsluiting van een uitstap, geen rapport achterhouden. Kijk ook de maximumfactuur na: voor het basisonderwijs ligt vast hoeveel een school mag vragen.
    :::
  `),
  duration: { read: 5, prepare: 60 },
  cost: 'low',
  needs: prose(`
    - Een lijst van alle kosten in één schooljaar.
    - Een klein potje van de school of de ouderwerking.
    - Een brugfiguur of een collega die thuis langs mag gaan.
  `),
  pitfalls: prose(`
    - Niet gokken wie arm is op basis van kleren of naam.
    - Niet in de plaats van ouders beslissen.
    - Geen papieren laten tekenen die het gezin niet begrijpt.
  `),
  sources: [
    {
      title: 'Gelijke kansen op school: het kan! Zestien sporen voor praktijk en beleid',
      author: 'Ides Nicaise en Ella Desmedt',
      year: 2008,
    },
    { title: 'Praktijkervaring van Brugfiguren aan de Poort' },
  ],
  organisations: [{ partner: partners.of('poort') }, { partner: partners.of('leuven') }],
  contacts: contacts.all('brugfiguren'),
  licence: 'CC-BY-NC-SA-4.0',
})
