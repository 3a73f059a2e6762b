'use client'

import { Button } from '@payloadcms/ui'

import type { Site } from '#src/sites/shape.ts'

import type { Refusal } from '../asking/ask.ts'
import { Dialog } from '../dialog/index.tsx'
import { useSay } from '../words/use-say.ts'
import { Obstacles } from './obstacles.tsx'

type Props = { site: Site; isBusy: boolean; refusal: Refusal | undefined; onClose: () => void; onErase: () => void }

/** Asks once more before a website is forgotten. */
export const EraseWindow = ({ isBusy, onClose, onErase, refusal, site }: Props) => {
  const { say } = useSay()
  return (
    <Dialog onClose={onClose} title={say(words.title(site.name))}>
      <p>{say(words.explanation)}</p>
      <Obstacles refusal={refusal} />
      <div className="work-dialog__buttons">
        <Button disabled={isBusy} onClick={onErase} type="button">
          {say(words.erase)}
        </Button>
        <Button buttonStyle="secondary" disabled={isBusy} onClick={onClose} type="button">
          {say(words.cancel)}
        </Button>
      </div>
    </Dialog>
  )
}

const words = {
  cancel: { nl: 'Annuleren', en: 'Cancel' },
  erase: { nl: 'Verwijderen', en: 'Remove' },
  explanation: {
    nl: 'Alle sleutels en meldingen van deze website verdwijnen meteen en komen niet terug. Wil je haar alleen een tijd tegenhouden, kies dan “Stopzetten”.',
    en: 'All its keys and webhooks go at once and do not come back. To hold it back for a while, choose “Stop”.',
  },
  title: (name: string) => ({ nl: `${name} verwijderen?`, en: `Remove ${name}?` }),
}
