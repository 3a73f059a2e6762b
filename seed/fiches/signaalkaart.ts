import { prose } from '../language/prose.ts'
import type { FicheText } from './fiche-text.ts'

/** Still being written: sources, needs and care phase are missing on purpose. */
export const signaalkaart: FicheText = ({ terms, pictures }) => ({
  title: 'Maak samen met een leerling een signaalkaart',
  summary: 'Een kaart met drie kleuren die toont hoe het gaat en wat helpt, nog voor het misloopt.',
  kind: 'hulpmiddel',
  image: pictures.of('thermometer'),
  audiences: terms.all('leerkracht', 'zorgcoordinator'),
  levels: terms.all('lager', 'buitengewoon'),
  themes: terms.all('moeilijk-begrijpbaar-gedrag', 'mentaal-welzijn'),
  signals: prose(`
    - Een leerling ontploft “zonder reden”.
    - Achteraf zegt iedereen: we hadden het kunnen zien.
  `),
  body: prose(`
    ## Drie kleuren

    Spanning loopt op zoals een thermometer. Op de kaart staan drie kleuren. Bij elke kleur schrijf je samen met de leerling op wat
    je ziet en wat dan helpt.

    - **Groen:** het gaat goed. Ik zit, ik werk, ik maak grapjes.
    - **Oranje:** de spanning stijgt. Ik tik met mijn balpen, ik antwoord niet meer.
    - **Rood:** het is te veel. Ik roep, ik loop weg.

    ## Zo maak je de kaart

    :::stappen
    Kies een rustig moment | Niet na een ruzie. Neem een half uur.
    Begin bij groen | Wat zie je als het goed gaat? Dat is meteen het doel.
    Zoek de eerste tekenen van oranje | Vraag ook de ouders: zij zien ze vaak vroeger.
    :::
  `),
  licence: 'CC-BY-NC-SA-4.0',
})
