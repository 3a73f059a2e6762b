import type { Deactivation } from '#src/partner-life/deactivate.ts'
import type { Fate, FateName } from '#src/partner-life/fates.ts'
import type { Words } from '#src/review/words.ts'

export type Text = Deactivation['texts'][number]

/** What was chosen so far for one text; what belongs to another choice is kept for who changes their mind. */
export type Chosen = { fate: FateName | ''; partner: string; notice: string; replacement: string }

export const nothingChosen: Chosen = { fate: '', partner: '', notice: '', replacement: '' }

/** The choice as the server takes it; undefined while something is missing. Pure. */
export const fateOf = ({ fate, notice, partner, replacement }: Chosen): Fate | undefined => {
  switch (fate) {
    case 'coOwnerLeads':
    case 'transfer':
      return partner === '' ? undefined : { fate, partner }
    case 'withdraw':
      return notice.trim() === '' ? undefined : { fate, notice: notice.trim() }
    case 'archive':
      return { fate, ...(replacement === '' ? {} : { replacement }) }
    case 'adopt':
      return { fate }
    case '':
      return undefined
  }
}

/** Another kind of choice; an organisation that was picked for one means nothing for another. Pure. */
export const choosing = (chosen: Chosen, fate: Chosen['fate'], { coOwners }: Pick<Text, 'coOwners'>): Chosen => ({
  ...chosen,
  fate,
  partner: fate === 'coOwnerLeads' && coOwners.length === 1 ? (coOwners[0]?.id ?? '') : '',
})

export const fateWords: Record<FateName, Words> = {
  adopt: { nl: 'Het labo neemt over', en: 'The labo takes over' },
  archive: { nl: 'Archiveren, voorgoed van de site', en: 'Archive, off the site for good' },
  coOwnerLeads: { nl: 'Een mede-eigenaar neemt over', en: 'A co-owner takes over' },
  transfer: { nl: 'Een andere organisatie neemt over', en: 'Another organisation takes over' },
  withdraw: { nl: 'Intrekken, met een melding', en: 'Withdraw, with a notice' },
}
