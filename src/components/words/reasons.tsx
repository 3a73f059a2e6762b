'use client'

import { createContext, type ReactNode, useContext } from 'react'

/** The labo's reasons, by code. */
export type ReasonWords = Readonly<Record<string, string>>

const Reasons = createContext<ReasonWords>({})

/** Makes the words of the labo's reasons known to everything inside; partners cannot read the settings they come from. */
export const ReasonWordsProvider = ({ children, reasons }: { children: ReactNode; reasons: ReasonWords }) => (
  <Reasons value={reasons}>{children}</Reasons>
)

/** Says a reason in words; a code that the labo no longer uses is shown as it is. */
export const useReason = (): ((code: string) => string) => {
  const reasons = useContext(Reasons)
  return (code) => reasons[code] ?? code
}
