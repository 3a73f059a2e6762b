import type { ContactName, Known } from './known.ts'
import { day } from './language/brussels.ts'
import type { Draft } from './language/draft.ts'

const untilEndOfSchoolYear = { givenOn: day('2026-09-07'), validUntil: day('2029-08-31') }

/**
 * The people behind the fiches. Only the two persons whom the labo's public page names have a name here; addresses are
 * fictitious. Two contacts agreed to nothing, so the public sees their function and organisation only.
 */
export const contactText: Record<ContactName, (known: Known) => Draft<'contacts'>> = {
  steunpunt: ({ partners }) => ({
    function: 'Coördinator van het Leuvens Steunpunt tegen Schooluitval',
    organisation: partners.of('labo'),
    name: 'Stefanie Dhondt',
    email: 'steunpunt@labo.example',
    consent: { name: true, email: true, givenBy: 'De persoon zelf, per mail', ...untilEndOfSchoolYear },
  }),
  'risk-coordinator': ({ partners }) => ({
    function: 'Coördinator van het lerend netwerk Ris+K',
    organisation: partners.of('risk'),
    name: 'Karin Jacobs',
    email: 'netwerk@risk.example',
    consent: { name: true, email: true, givenBy: 'De persoon zelf, per mail', ...untilEndOfSchoolYear },
  }),
  'clz-aanmelden': ({ partners }) => ({
    function: 'Aanmeldpunt Centrum voor Leerzorg',
    organisation: partners.of('clz'),
    email: 'aanmelden@clz.example',
    phone: '016 00 00 00',
    consent: { email: true, phone: true, givenBy: 'De verantwoordelijke van het centrum', ...untilEndOfSchoolYear },
  }),
  'clz-ondersteuner': ({ partners }) => ({
    function: 'Ondersteuner gedrag en relatie, secundair onderwijs',
    organisation: partners.of('clz'),
    name: 'Naam niet voor publiek',
    email: 'niet-publiek@clz.example',
    phone: '016 00 00 01',
  }),
  'risk-begeleider': ({ partners }) => ({
    function: 'Begeleider van de leerlabo’s',
    organisation: partners.of('risk'),
    name: 'Naam niet voor publiek',
    email: 'niet-publiek@risk.example',
  }),
  trajecten: ({ partners }) => ({
    function: 'Trajectbegeleider Naadloze Flexibele Trajecten',
    organisation: partners.of('koinoor'),
    email: 'trajecten@koinoor.example',
    phone: '016 00 00 02',
    consent: { phone: true, givenBy: 'De verantwoordelijke van de dienst', ...untilEndOfSchoolYear },
  }),
  'leerlabos-vorig-jaar': ({ partners }) => ({
    function: 'Inschrijvingen leerlabo’s 2025-2026',
    organisation: partners.of('clz'),
    email: 'leerlabos-2025@clz.example',
    consent: { email: true, givenBy: 'De verantwoordelijke van het centrum', ...untilEndOfSchoolYear },
  }),
  'clz-kleine-stappen': ({ partners }) => ({
    function: 'Ondersteuner gedrag en relatie, basisonderwijs',
    organisation: partners.of('clz'),
    email: 'ondersteuner.basis@clz.example',
    phone: '016 00 00 03',
    consent: { email: true, phone: true, givenBy: 'De persoon zelf, per mail', ...untilEndOfSchoolYear },
  }),
  'vlonder-onthaal': ({ partners }) => ({
    function: 'Onthaal CLB De Vlonder',
    organisation: partners.of('vlonder'),
    email: 'onthaal@vlonder.example',
    phone: '016 00 00 04',
    consent: { email: true, phone: true, givenBy: 'De verantwoordelijke van het CLB', ...untilEndOfSchoolYear },
  }),
  brugfiguren: ({ partners }) => ({
    function: 'Brugfiguur basisonderwijs',
    organisation: partners.of('poort'),
    email: 'brugfiguren@poort.example',
    consent: { email: true, givenBy: 'De coördinator van de brugfiguren', ...untilEndOfSchoolYear },
  }),
}
