import type { Media } from '#payload-types'

import type { PlainObject } from '../intake/problem.ts'

/** What stands beside a file in the text that was approved (`src/review/media-snapshot.ts`). */
const shown = ['title', 'alt', 'decorative', 'credit', 'licence', 'focalX', 'focalY'] as const

/** Whether `sent` differs from what is stored in anything that readers see. An empty text is no text. */
export const changesWhatIsShown = (stored: Media, sent: PlainObject): boolean =>
  shown.some((name) => name in sent && (sent[name] || null) !== (stored[name] || null))
