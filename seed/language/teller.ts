import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

import type { ReviewableSlug } from '#collections/slugs.ts'
import type { ActionInput } from '#src/review/input.ts'
import { type Command, perform, readStanding } from '#src/review/perform.ts'
import type { Standing } from '#src/review/standing-shape.ts'

import { cast, type Person } from '../cast.ts'
import type { Draft, Written } from './draft.ts'

export type Upload = {
  name: string
  mimeType: string
  data: Buffer
  title?: string
  alt?: string
  credit?: string
  licence?: string
  /** The partner whose file it is; by default the person's own. */
  owner?: string
}

/** The ways in which a person of the cast does things; every one is a request of its own, with that person's rights. */
export type Teller = ReturnType<typeof tellerOf>

export const tellerOf = (payload: Payload) => {
  /** A fresh request, with the account as it is at that moment. */
  const as = async (person: Person): Promise<PayloadRequest> => {
    const { docs } = await payload.find({
      collection: 'users',
      where: { email: { equals: cast[person].email } },
      depth: 0,
      limit: 1,
      overrideAccess: true,
    })
    const user = docs[0]
    if (!user) throw new Error(`${cast[person].email} has no account yet.`)
    return createLocalReq({ user: { ...user, collection: 'users' } }, payload)
  }

  const upload = async (person: Person, { data, name, mimeType, ...about }: Upload): Promise<string> => {
    const { id } = await payload.create({
      collection: 'media',
      data: about,
      file: { data, mimetype: mimeType, name, size: data.byteLength },
      depth: 0,
      req: await as(person),
      overrideAccess: false,
    })
    return id
  }

  const write = async <Slug extends ReviewableSlug>(
    person: Person,
    collection: Slug,
    data: Draft<Slug>,
  ): Promise<Written<Slug>> => {
    const req = await as(person)
    const { id } = await payload.create({ collection, data, draft: true, depth: 0, req, overrideAccess: false })
    return { collection, id }
  }

  /** A request that saves over the newest version, and says so. */
  const onNewest = async (person: Person, { collection, id }: Written): Promise<PayloadRequest> => {
    seen.delete(id)
    const req = await as(person)
    const { updatedAt } = await payload.findByID({ collection, id, draft: true, depth: 0, req, overrideAccess: false })
    req.headers.set('If-Match', `"${updatedAt}"`)
    return req
  }

  /** Saves a fiche; on one that is online this starts its next edition. */
  const rewriteFiche = async (person: Person, fiche: Written<'fiches'>, data: Draft<'fiches'>): Promise<void> => {
    const req = await onNewest(person, fiche)
    await payload.update({ ...fiche, data, draft: true, depth: 0, req, overrideAccess: false })
  }

  const rewritePartner = async (
    person: Person,
    partner: Written<'partners'>,
    data: Draft<'partners'>,
  ): Promise<void> => {
    const req = await onNewest(person, partner)
    await payload.update({ ...partner, data, draft: true, depth: 0, req, overrideAccess: false })
  }

  /** How each document stood after the last action on it, until somebody saves over it: as on a screen that is still open. */
  const seen = new Map<string, Standing>()
  const lookUp = async (person: Person, id: string): Promise<number> => {
    const req = await as(person)
    const { lockVersion } = await payload.findByID({
      collection: 'documents',
      id,
      depth: 0,
      req,
      overrideAccess: false,
    })
    return lockVersion
  }

  const act = async (
    person: Person,
    document: Written,
    action: Command['action'],
    input: ActionInput = {},
  ): Promise<Standing> => {
    const { collection, id } = document
    if (action === 'approve') await coOwnersAgree(document)
    const expected = seen.get(id)?.document.lockVersion ?? (await lookUp(person, id))
    const standing = await perform(await as(person), { collection, id, action, input, expected })
    seen.set(id, standing)
    return standing
  }

  /** Most co-owners have no account yet: the administrator phones them, and passes on that they agree. */
  const coOwnersAgree = async ({ collection, id }: Written): Promise<void> => {
    for (const { partner } of seen.get(id)?.edition?.awaited ?? []) {
      const req = await as('admin')
      if (req.user) req.user = { ...req.user, memberships: [{ partner, role: 'member' }] }
      const expected = seen.get(id)?.document.lockVersion
      await perform(req, { collection, id, action: 'agree', input: { partner }, expected })
      seen.set(id, await standingNow(collection, id))
    }
  }
  const standingNow = async (collection: Written['collection'], id: string): Promise<Standing> =>
    readStanding(await as('reviewer'), collection, id)

  /** The labo names those who own it together with the lead. */
  const share = async (document: Written, partners: string[]): Promise<void> => {
    for (const partner of partners) await act('reviewer', document, 'inviteCoOwner', { partner })
  }

  return { payload, as, upload, share, write, rewriteFiche, rewritePartner, act }
}
