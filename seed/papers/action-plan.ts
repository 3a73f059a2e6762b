import type { Paper } from './sheet.ts'

/** The one plan in which the four supported projects bundled their actions. */
export const actionPlan: Paper = {
  title: 'Gemeenschappelijk actieplan 2020–2021',
  subtitle: 'Vier projecten van het Labo zerotolerantie tegen schooluitval, Leuven',
  parts: [
    { heading: 'Waarom één plan?' },
    {
      text: 'Vier projecten kregen in het schooljaar 2020–2021 financiële of logistieke steun van het labo. Ze werken met dezelfde scholen en vaak met dezelfde jongeren. Daarom spreken ze samen af wie wat doet, wie naar wie doorverwijst en wat ze van elkaar willen leren.',
    },
    { heading: 'Voor wie doen we het?' },
    {
      bullets: [
        'Jongeren die vastlopen in hun relatie met leerkrachten of medeleerlingen.',
        'Jongeren die na een uitsluiting een nieuwe school zoeken.',
        'Jongeren die de school dreigen te verlaten zonder diploma.',
        'De leerkrachten en teams die met hen werken: hun draagkracht is onze focus.',
      ],
    },
    { heading: 'De vier projecten' },
    {
      bullets: [
        'Ris+K basisonderwijs en Ris+K secundair onderwijs. Schoolteams vormen een lerend netwerk, samen met vormings- en welzijnsinitiatieven. Steun: financieel en logistiek.',
        'Centrum voor Leerzorg. Ondersteuningsnetwerken, buitengewoon onderwijs en CLB’s bundelen expertise en brengen ze laagdrempelig tot op de klasvloer. Steun: financieel.',
        'Naadloze Flexibele Trajecten (Koïnoor-Leerrecht). Een alternatief traject voor jongeren die tijdelijk geen school lopen. Steun: financieel.',
        'Werkgroep OV4 Type 3. Voorbereiding van een aanbod buitengewoon onderwijs voor leerlingen met ernstige gedragsproblemen. Steun: logistiek.',
      ],
    },
    { heading: 'Wat we samen doen' },
    {
      bullets: [
        'September – oktober: elk project vertelt aan de andere drie wat het aanbiedt. We maken één overzicht voor scholen.',
        'November – februari: we verwijzen naar elkaar door met één telefoontje, zonder nieuw dossier. Elke maand bespreken we vragen waarop niemand een antwoord had.',
        'Maart – mei: elk project schrijft op wat werkt. Wat ook voor anderen bruikbaar is, wordt een fiche in de toolbox.',
        'Juni: we kijken terug en geven de stad Leuven advies over haar stimuleringsbeleid.',
      ],
    },
    { heading: 'Drie hefbomen' },
    {
      bullets: [
        'Expertise samenbrengen en zien waar er nog iets ontbreekt.',
        'Die expertise verder ontwikkelen en verspreiden in het onderwijs.',
        'De stad adviseren, na overleg met de initiatieven in de regio.',
      ],
    },
    { heading: 'Hoe weten we of het helpt?' },
    {
      text: 'We tellen niet alleen activiteiten. We vragen in juni aan de deelnemende scholen drie dingen: voelt je team zich sterker, weet je bij wie je terechtkunt, en welke leerling zit dankzij deze steun nog op school?',
    },
    { heading: 'Afspraken' },
    {
      bullets: [
        'De vier projecten komen elke zes weken samen; het labo maakt de agenda en het verslag.',
        'We delen geen gegevens van leerlingen, wel vragen, werkwijzen en ervaringen.',
        'Wie stopt of iets verandert, laat het de anderen binnen de week weten.',
      ],
    },
  ],
}
