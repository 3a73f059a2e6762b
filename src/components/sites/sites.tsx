'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'

import type { Site } from '#src/sites/shape.ts'

import { useSay } from '../words/use-say.ts'
import { EraseWindow } from './erase-window.tsx'
import './index.css'
import { KeyWindow } from './key-window.tsx'
import { SiteCard } from './site-card.tsx'
import { SiteWindow } from './site-window.tsx'
import { useSites } from './use-sites.ts'

/** What stands over the page; `site` null: one that is not registered yet. */
type Window = { what: 'facts'; site: Site | null } | { what: 'key' | 'erase'; site: Site }

/** Other websites: who they are, their keys, and where they are told of changes. */
export const Sites = () => {
  const { forget, isBusy, made, refusal, send, sites } = useSites()
  const { say } = useSay()
  const [open, setOpen] = useState<Window | null>(null)
  const [said, setSaid] = useState('')
  const close = () => {
    forget()
    setOpen(null)
  }
  const show = (window: Window) => {
    forget()
    setSaid('')
    setOpen(window)
  }
  /** Does it and tells so; a window stays when it could not be done. */
  const act = async (path: string, sent: object, done: string): Promise<void> => {
    if (!(await send(path, sent))) return
    setOpen(null)
    setSaid(done)
  }
  return (
    <div className="sites">
      <h1>{say(words.title)}</h1>
      <p className="sites__lead">{say(words.explanation)}</p>
      <Button
        onClick={() => {
          show({ what: 'facts', site: null })
        }}
        type="button"
      >
        {say(words.add)}
      </Button>
      <p className="sites__said" role="status">
        {said}
      </p>
      {refusal && !open && <p role="alert">{refusal.detail ?? say(words.failed)}</p>}
      {!sites && !refusal && <p>{say(words.loading)}</p>}
      {sites?.length === 0 && <p>{say(words.none)}</p>}
      {sites?.map((site) => (
        <SiteCard
          isBusy={isBusy}
          key={site.id}
          onChange={() => {
            show({ what: 'facts', site })
          }}
          onErase={() => {
            show({ what: 'erase', site })
          }}
          onKey={() => {
            show({ what: 'key', site })
          }}
          onRevoke={({ id, label }) => void act(`/${site.id}/keys/${id}/revoke`, {}, say(words.revoked(label)))}
          onStop={() =>
            void (site.stoppedAt === null
              ? act(`/${site.id}/deactivation`, {}, say(words.stopped(site.name)))
              : act(`/${site.id}/reactivation`, {}, say(words.goesOn(site.name))))
          }
          site={site}
        />
      ))}
      {open?.what === 'facts' && (
        <SiteWindow
          isBusy={isBusy}
          onClose={close}
          onSave={(facts) =>
            act(open.site ? `/${open.site.id}` : '', facts, say(open.site ? words.changed : words.added(facts.name)))
          }
          refusal={refusal}
          site={open.site}
        />
      )}
      {open?.what === 'key' && (
        <KeyWindow
          isBusy={isBusy}
          made={made?.key}
          onClose={close}
          onMake={(wanted) => void send(`/${open.site.id}/keys`, wanted)}
          refusal={refusal}
          site={open.site}
        />
      )}
      {open?.what === 'erase' && (
        <EraseWindow
          isBusy={isBusy}
          onClose={close}
          onErase={() => void act(`/${open.site.id}/erasure`, {}, say(words.erased(open.site.name)))}
          refusal={refusal}
          site={open.site}
        />
      )}
    </div>
  )
}

const words = {
  add: { nl: 'Website toevoegen', en: 'Add a website' },
  added: (name: string) => ({
    nl: `${name} staat in de lijst. Maak nu een sleutel.`,
    en: `${name} is in the list. Make a key now.`,
  }),
  changed: { nl: 'De gegevens zijn aangepast.', en: 'The details are changed.' },
  erased: (name: string) => ({ nl: `${name} is verwijderd.`, en: `${name} is removed.` }),
  explanation: {
    nl: 'Elke website mag lezen wat online staat: daarvoor is geen sleutel nodig. Wil een website meteen een melding krijgen als er iets verandert, dan zet je ze hier in de lijst en geef je haar een sleutel.',
    en: 'Every website may read what is online without a key. A website that wants to be told of changes at once is registered here and gets a key.',
  },
  failed: { nl: 'Dat is niet gelukt. Probeer het opnieuw.', en: 'That did not work. Try again.' },
  goesOn: (name: string) => ({
    nl: `${name} krijgt weer meldingen. Wat ze miste, komt nog.`,
    en: `${name} is told again. What it missed follows.`,
  }),
  loading: { nl: 'De websites worden opgehaald …', en: 'The websites are being fetched …' },
  none: { nl: 'Er staan nog geen websites in de lijst.', en: 'No websites are registered yet.' },
  revoked: (label: string) => ({
    nl: `De sleutel “${label}” werkt niet meer.`,
    en: `The key “${label}” no longer works.`,
  }),
  stopped: (name: string) => ({
    nl: `De sleutels van ${name} werken niet meer en er gaan geen meldingen meer naartoe.`,
    en: `The keys of ${name} no longer work and it is told nothing.`,
  }),
  title: { nl: 'Websites', en: 'Websites' },
}
