import { prose } from '../language/prose.ts'
import type { FicheText } from './fiche-text.ts'

export const spanningsraam: FicheText = ({ terms, contacts, fiches, partners, pictures }) => ({
  title: 'Waarom leert een leerling niets onder te veel stress?',
  summary: 'Een raam met drie vakken dat toont wanneer een leerling kan luisteren, en wat helpt als dat niet lukt.',
  kind: 'beeld',
  image: pictures.of('venster'),
  audiences: terms.all('leerkracht', 'zorgcoordinator', 'leerlingbegeleider', 'clb', 'ouder'),
  levels: terms.all('kleuter', 'lager', 'secundair', 'buitengewoon', 'volwassenen'),
  themes: terms.all('mentaal-welzijn', 'moeilijk-begrijpbaar-gedrag'),
  carePhase: 'brede-basiszorg',
  signals: prose(`
    - Een leerling schiet van nul naar honderd, om iets kleins.
    - Een andere leerling staart voor zich uit en lijkt er niet te zijn.
    - Uitleggen helpt niet. Herhalen ook niet.
  `),
  body: prose(`
    ## Het beeld

    Teken een raam met drie vakken boven elkaar.

    - **Het middelste vak: hier kun je leren.** Je voelt wel iets, maar je kunt denken, luisteren en vragen.
    - **Het bovenste vak: te veel.** Hart snel, spieren hard. Vechten, vluchten, roepen, niet kunnen stilzitten.
    - **Het onderste vak: te weinig.** Leeg, slap, ver weg. Bevriezen, in slaap vallen, “ik weet het niet”.

    Wie veel heeft meegemaakt, heeft vaak een smal middelste vak. Een deur die dichtslaat, is dan al genoeg. Dat is geen keuze van de
    leerling: het lichaam reageert voor het hoofd kan denken.

    ## Wat helpt waar?

    :::stappen
    Te hoog: maak het trager | Lange uitademing, koud water over de polsen, duwen tegen de muur, een ronde stappen. Weinig woorden, zachte stem.
    Te laag: maak het wakker | Rechtstaan, iets kouds drinken, een opdracht met de handen, een raam open. Noem de naam en wat je ziet: “Je bent hier, het is dinsdag.”
    In het midden: maak het breder | Hier praat je over wat gebeurde en oefen je wat de volgende keer kan helpen. Nooit in de andere vakken.
    :::

    :::tip Gebruik het met de hele klas
    Laat elke leerling het eigen raam tekenen: waaraan merk ik dat ik te hoog of te laag zit, en wat helpt mij? Begin met dat van jezelf. Zo wordt het taal voor iedereen.
    :::
  `),
  duration: { read: 5, prepare: 10, carryOut: 50 },
  cost: 'free',
  needs: prose(`
    - Een blad en drie kleuren voor elke leerling.
    - Afspraken over wat wel en niet mag: rechtstaan, drinken, even naar de gang.
  `),
  pitfalls: prose(`
    - Niet raden wat een leerling heeft meegemaakt, en er niet naar vissen.
    - Geen therapie in de klas. Zie je vaak het bovenste of het onderste vak, vraag dan het CLB mee te kijken.
  `),
  sources: [{ title: 'The Developing Mind', author: 'Daniel J. Siegel', year: 1999 }],
  organisations: [{ partner: partners.of('clb') }],
  contacts: contacts.all('vlonder-onthaal'),
  related: { fiches: fiches.all('ijsberg') },
  licence: 'CC-BY-NC-SA-4.0',
})
