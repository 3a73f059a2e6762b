import type { ReactNode } from 'react'

/** What cannot be undone, or goes past the usual way; set apart so that nobody reads over it. */
export const Warning = ({ children }: { children: ReactNode }) => <p className="work-warning">{children}</p>
