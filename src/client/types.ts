import type { components, paths } from './api-types.ts'

type Schemas = components['schemas']

/** Any whole document; `type` tells which. */
export type AnyDocument = Schemas['Document']
export type DocumentType = AnyDocument['type']
export type DocumentOf<Type extends DocumentType> = Extract<AnyDocument, { type: Type }>
export type Fiche = DocumentOf<'fiche'>
export type Project = DocumentOf<'project'>
export type Leerlabo = DocumentOf<'leerlabo'>
export type Partner = DocumentOf<'partner'>
export type Contact = DocumentOf<'contact'>
export type Labo = DocumentOf<'labo'>

/** An address that answers in JSON, as the description writes it: `/v1/fiches/{document}`. */
export type Path = keyof paths
type Taken<P extends Path> = paths[P]['get']['parameters']
type Known<Part> = [NonNullable<Part>] extends [never] ? unknown : Lists<NonNullable<Part>>
/** Lists may be constants. */
type Lists<Part> = {
  [Name in keyof Part]: Part[Name] extends (infer Item)[] | undefined ? readonly Item[] : Part[Name]
}
/** What an address takes: what its path names in braces, and its query. */
export type Parameters<P extends Path> = Known<Taken<P>['path']> & Known<Taken<P>['query']>
type Content<P extends Path> = paths[P]['get']['responses'][200]['content']
/** What an address gives. */
export type Answer<P extends Path> = Content<P>[keyof Content<P>]

/** Addresses that give pages. */
export type ListPath = {
  [P in Path]: Answer<P> extends { next: string | null; items: unknown[]; total: number } ? P : never
}[Path]
type Items<P extends ListPath> = Answer<P> extends { items: (infer Item)[] } ? Item : never
type Listed = {
  '/v1/fiches': 'Fiche'
  '/v1/projects': 'Project'
  '/v1/leerlabos': 'Leerlabo'
  '/v1/partners': 'Partner'
  '/v1/contacts': 'Contact'
}
/** One of a list: with `shape: 'full'` a whole document, else a card; with `fields` some members of either. */
export type ItemOf<P extends ListPath, Given> = P extends keyof Listed
  ? Given extends { fields: string }
    ? Schemas[`${Listed[P]}Part`]
    : Given extends { shape: 'full' }
      ? Schemas[Listed[P]]
      : Schemas[`${Listed[P]}Card`]
  : Items<P>
