import type { Organisation } from './cast.ts'
import { register } from './language/register.ts'
import type { Term } from './vocabularies.ts'

export type Picture =
  | 'boot'
  | 'lege-stoel'
  | 'ijsberg'
  | 'gesprek'
  | 'plant'
  | 'deur'
  | 'thermometer'
  | 'telefoon'
  | 'kring'
  | 'brug'
  | 'trap'
  | 'rusthoek'
  | 'speelplaats'
  | 'kaars'
  | 'venster'
export type Paper = 'actieplan' | 'invulblad-herstelgesprek' | 'afvinkblad-tien-dagen'
export type ContactName =
  | 'steunpunt'
  | 'risk-coordinator'
  | 'clz-aanmelden'
  | 'clz-ondersteuner'
  | 'risk-begeleider'
  | 'trajecten'
  | 'leerlabos-vorig-jaar'
  | 'clz-kleine-stappen'
  | 'vlonder-onthaal'
  | 'brugfiguren'
export type ProjectName = 'risk' | 'leerzorg' | 'flexibele-trajecten' | 'ov4'
export type LeerlaboName = 'basis' | 'secundair' | 'intervisie'
export type FicheName =
  | 'afhaken'
  | 'ijsberg'
  | 'herstelgesprek'
  | 'basisbehoeften'
  | 'verwelkomen'
  | 'eerste-vijf-minuten'
  | 'twee-keer-tien'
  | 'afwezigheden'
  | 'terugkeer'
  | 'rustplek'
  | 'speelplaats'
  | 'ontploft'
  | 'oudergesprek'
  | 'waakzame-zorg'
  | 'geldzorgen'
  | 'spanningsraam'

/** What the story has told so far: ids by name, so that one text can point to another. */
export type Known = ReturnType<typeof nothingYet>

export const nothingYet = () => ({
  terms: register<Term>('word'),
  partners: register<Organisation>('partner'),
  pictures: register<Picture>('picture'),
  papers: register<Paper>('paper'),
  contacts: register<ContactName>('contact'),
  projects: register<ProjectName>('project'),
  leerlabos: register<LeerlaboName>('leerlabo'),
  fiches: register<FicheName>('fiche'),
})
