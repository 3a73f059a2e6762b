import { revokeLinks } from '#src/links/links.ts'

import { changeDocument, changeEdition } from '../change.ts'
import { onEdition } from './work.ts'
import { liveAsNewest } from '../newest-version.ts'
import { pinNewest } from '../newest.ts'

/** Throws the open edition away; what is online is not touched, and the text is kept in the edition for whoever reopens it. */
export const discard = onEdition(async ({ req, sql, document, edition, now }) => {
  await changeEdition(sql, edition.id, {
    state: 'discarded',
    dueOn: null,
    ...(await pinNewest(req, document.collection, document.id)),
  })
  await changeDocument(sql, document.id, { editionState: null })
  await revokeLinks(sql, { purpose: 'preview', document: document.id }, now)
  await liveAsNewest(req, sql, document)
  return { live: document.liveEdition }
})
