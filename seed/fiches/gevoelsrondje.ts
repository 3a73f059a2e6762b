import { prose } from '../language/prose.ts'
import type { FicheText } from './fiche-text.ts'

/** Thrown away by its writer, who found that another fiche says it better. */
export const gevoelsrondje: FicheText = ({ terms, pictures }) => ({
  title: 'Begin de week met een rondje “hoe kom je binnen?”',
  summary: 'Elke leerling toont met een cijfer of een kleur hoe het gaat, zonder uitleg te moeten geven.',
  kind: 'werkwijze',
  image: pictures.of('kring'),
  audiences: terms.all('leerkracht'),
  levels: terms.all('lager', 'secundair'),
  themes: terms.all('klasklimaat', 'mentaal-welzijn'),
  carePhase: 'brede-basiszorg',
  body: prose(`
    ## Drie minuten op maandag

    :::stappen
    Vraag | “Hoe kom je binnen, van één tot vijf?”
    Toon | Iedereen steekt tegelijk zoveel vingers op voor de borst. Wie niet wil, houdt de hand gesloten.
    Dank | Je zegt dank je wel en begint. Wie laag stak, spreek je later aan, met twee.
    :::
  `),
  duration: { read: 2, carryOut: 5 },
  cost: 'free',
  sources: [{ title: 'Quality Circle Time in the Primary Classroom', author: 'Jenny Mosley', year: 1996 }],
  licence: 'CC-BY-NC-SA-4.0',
})
