'use client'

import { Gutter, Link, useListDrawerContext } from '@payloadcms/ui'

import './index.css'

type Props = { label: string; links: readonly { href: string; isCurrent: boolean; label: string }[] }

/** The links themselves; left out of the windows in which one picks a document, where they would lead away. */
export const ScopeLinks = ({ label, links }: Props) => {
  const { isInDrawer } = useListDrawerContext()
  if (isInDrawer) return null
  return (
    <Gutter>
      <nav aria-label={label} className="list-scopes">
        {links.map((link) => (
          <Link
            aria-current={link.isCurrent ? 'page' : undefined}
            className="list-scopes__link"
            href={link.href}
            key={link.href}
          >
            {link.label}
          </Link>
        ))}
      </nav>
    </Gutter>
  )
}
