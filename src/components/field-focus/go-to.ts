const patience = { tries: 25, pause: 100 }

/**
 * Brings the keyboard to a field of the form: opens its tab, waits until it is drawn (fields far down the page are drawn late),
 * and focuses it; a part that is not there leads to the field around it. Resolves to whether it was found.
 */
export const goToField = async (path: string, tab: number | undefined): Promise<boolean> => {
  if (tab !== undefined) openTab(tab)
  for (let attempt = 0; attempt < patience.tries; attempt += 1) {
    await new Promise((resolve) => setTimeout(resolve, patience.pause))
    const field = fieldAt(path) ?? (attempt > 5 ? nearestTo(path) : undefined)
    if (field) {
      focusOn(field)
      return true
    }
    if (attempt > 2) window.scrollBy({ top: 500 })
  }
  return false
}

const openTab = (index: number): void => {
  document.querySelectorAll<HTMLButtonElement>('.collection-edit .tabs-field__tab-button').item(index).click()
}

const fieldAt = (path: string): HTMLElement | undefined =>
  document.getElementById(`field-${path.replaceAll('.', '__')}`) ??
  document.querySelector<HTMLElement>(`[data-field-path="${CSS.escape(path)}"]`) ??
  undefined

const nearestTo = (path: string): HTMLElement | undefined => {
  const parts = path.split('.')
  while (parts.length > 1) {
    parts.pop()
    const around = fieldAt(parts.join('.'))
    if (around) return around
  }
  return undefined
}

const reachable =
  'input:not([type=hidden]):not([disabled]), textarea:not([disabled]), select:not([disabled]), [contenteditable=true], button:not([disabled])'

/** In an empty list: the button that adds the first row. */
const addRow = '.array-field__add-row, .blocks-field__drawer-toggler'

const focusOn = (field: HTMLElement): void => {
  const within = field.querySelector<HTMLElement>(addRow) ?? field.querySelector<HTMLElement>(reachable)
  const target = field.matches(reachable) ? field : (within ?? field)
  if (target === field && !field.matches(reachable)) field.tabIndex = -1
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches
  field.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' })
  target.focus({ preventScroll: true })
}
