import { prose } from '../language/prose.ts'
import type { FicheText } from './fiche-text.ts'

const picture = `
## Het beeld

Van een ijsberg zie je alleen de top. Het grootste stuk zit onder water. Met gedrag is het net zo: roepen, weglopen of weigeren
is wat je ziet. Wat een leerling voelt en nodig heeft, zie je niet.

### Boven water: wat zie je?

Beschrijf het gedrag zoals een camera het filmt. Niet “hij is brutaal”, wel “hij schuift zijn blad weg en zegt: doe het zelf”.

### Net onder water: wat voelt de leerling?

Schaamte, angst, verdriet, vermoeidheid. Boosheid is vaak het gevoel dat het makkelijkst naar buiten komt.

### Diep onder water: wat heeft de leerling nodig?

Veiligheid, erbij horen, iets kunnen, mee mogen kiezen. En vaak heel gewone dingen: slaap, eten, rust, iemand die thuis is.

> Kinderen doen het goed als ze het kunnen. — *Ross W. Greene*

## Zo gebruik je het beeld

![kring]

:::stappen
Teken een ijsberg op een groot blad | Doe het met een paar collega’s die de leerling op verschillende momenten zien.
Schrijf boven water wat je ziet | Alleen feiten. Zet er het uur en de plaats bij.
Schrijf onder water wat je vermoedt | Begin elke zin met “Misschien …”. Zo blijft het een vraag.
Omcirkel één behoefte | Niet de zwaarste, wel die waar je morgen iets aan kunt doen.
Spreek één ding af | Wie doet wat, wanneer, en hoe zien we of het helpt?
:::

:::tip Met leerlingen zelf
Oudere leerlingen tekenen hun ijsberg soms liever zelf. Laat hen kiezen wat ze tonen. Wat onder water blijft, mag onder water blijven.
:::
`

const ourselves = `
## Ook een volwassene is een ijsberg

Wat raakt jou in dit gedrag? Wie moe is of zich aangevallen voelt, kijkt minder ver onder water. Teken daarom ook even je eigen
ijsberg: wat zien de leerlingen van jou, en wat heb jij op dat moment nodig? Vaak is dat een collega die vijf minuten overneemt.
`

/** The second edition, which the labo still has to read, turns the picture on the adult. */
export const ijsberg =
  (edition: 1 | 2): FicheText =>
  ({ terms, contacts, projects, leerlabos, pictures }) => ({
    title: 'Wat zit er onder de ijsberg van moeilijk gedrag?',
    summary: 'Een beeld om met je team verder te kijken dan wat een leerling doet.',
    kind: 'beeld',
    image: pictures.of('ijsberg'),
    audiences: terms.all('leerkracht', 'zorgcoordinator', 'leerlingbegeleider', 'welzijnswerker', 'ouder'),
    levels: terms.all('kleuter', 'lager', 'secundair', 'buitengewoon'),
    themes: terms.all('moeilijk-begrijpbaar-gedrag', 'relatie-met-leerlingen'),
    carePhase: 'brede-basiszorg',
    signals: prose(`
      - Het team praat over een leerling in etiketten: lui, brutaal, een clown.
      - Dezelfde straf komt voor de derde keer terug en verandert niets.
      - Bij één collega lukt het wel, en niemand weet waarom.
    `),
    body: prose(edition === 1 ? picture : picture + ourselves, pictures.asRecord()),
    duration: { read: 5, prepare: 5, carryOut: 30 },
    cost: 'free',
    needs: prose(`
      - Een groot blad en stiften in twee kleuren.
      - Drie tot zes collega’s, en een half uur zonder telefoon.
    `),
    pitfalls: prose(`
      - Niet gebruiken om een diagnose te stellen. Je verzamelt vermoedens, geen bewijzen.
      - Niet als excuus: ook gedrag dat je begrijpt, mag je begrenzen.
      - Niet over de leerling praten zonder er daarna mét de leerling over te praten.
    `),
    sources: [
      { title: 'Lost at School', author: 'Ross W. Greene', year: 2008 },
      { title: 'Praktijkervaring van het lerend netwerk Ris+K Leuven' },
    ],
    contacts: contacts.all('risk-coordinator'),
    related: { projects: projects.all('risk'), leerlabos: leerlabos.all('basis', 'secundair') },
    licence: 'CC-BY-NC-SA-4.0',
  })
