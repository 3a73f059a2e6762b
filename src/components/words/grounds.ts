import type { StopGround } from '#src/review/input.ts'
import type { Words } from '#src/review/words.ts'

/** Why a text may be stopped at once: in a word, and as a choice. */
export const groundWords: Record<StopGround, { short: Words; long: Words }> = {
  privacy: {
    short: { nl: 'privacy', en: 'privacy' },
    long: {
      nl: 'Privacy: iemand is herkenbaar of zijn gegevens staan erin',
      en: 'Privacy: somebody can be recognised, or personal details are in it',
    },
  },
  safety: {
    short: { nl: 'veiligheid', en: 'safety' },
    long: {
      nl: 'Veiligheid: wie dit volgt, kan zichzelf of iemand anders schaden',
      en: 'Safety: whoever follows this may come to harm or harm somebody',
    },
  },
}

/** The short word of a ground that came from the server. */
export const groundWord = (ground: string | null): Words | undefined =>
  ground === 'privacy' || ground === 'safety' ? groundWords[ground].short : undefined
