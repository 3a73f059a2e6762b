import type { Words } from '#src/review/words.ts'

import { inLanguage } from '../words/index.ts'

type Naming = { selector: string; words?: Words; name?: (element: Element) => string | undefined }

/** Names every control below `root` that has none, and takes out of the tab order what is hidden from screen readers anyway. */
export const giveNames = (root: ParentNode, language: string): void => {
  for (const { name, selector, words } of namings) {
    for (const element of root.querySelectorAll(selector)) {
      if (element.getAttribute('aria-label') || element.hasAttribute('aria-labelledby')) continue
      const found = name?.(element) ?? (words ? inLanguage(words, language) : undefined)
      if (found) element.setAttribute('aria-label', found)
    }
  }
  for (const element of root.querySelectorAll(misnamed)) element.removeAttribute('aria-label')
  for (const element of root.querySelectorAll(unreadable)) {
    const what = element.closest('.card')?.querySelector('.card__title')?.textContent.trim() ?? ''
    const name = inLanguage({ nl: `Nieuw bij ${what}`, en: `New in ${what}` }, language)
    element.setAttribute('aria-label', name)
    element.setAttribute('title', name)
  }
  for (const element of root.querySelectorAll(hiddenButReachable)) element.setAttribute('tabindex', '-1')
}

/** The label of the field around it, without the star of required fields. */
const fieldLabel = (element: Element): string | undefined =>
  element
    .closest('.field-type')
    ?.querySelector('.field-label, .section-title__input, h3')
    ?.textContent.replace('*', '')
    .trim()

const buttonKey = (element: Element): string | undefined => {
  const key = element.getAttribute('data-button-key') ?? element.getAttribute('data-item-key')
  return key ? (editorWords[key] ?? key) : undefined
}

const editorWords: Record<string, string> = { bold: 'Vet', italic: 'Cursief', link: 'Link' }

/** A list of the editor that shows what is chosen. */
const worded = ':has(.toolbar-popup__dropdown-label:not(:empty))'

const namings: readonly Naming[] = [
  { selector: 'input[id^=react-select]', name: fieldLabel, words: { nl: 'Kies', en: 'Choose' } },
  { selector: '.ContentEditable__root', name: fieldLabel, words: { nl: 'Tekst', en: 'Text' } },
  { selector: '.field-type input:not([type=hidden]):not([type=checkbox]):not([type=file])', name: unlabelled },
  { selector: '.field-type textarea', name: unlabelled },
  { selector: '.toolbar-popup__button', name: buttonKey },
  { selector: `.toolbar-popup__dropdown:not(${worded})`, words: { nl: 'Opmaak', en: 'Layout' } },
  { selector: 'td input[type=checkbox], th input[type=checkbox]', words: { nl: 'Rij aanvinken', en: 'Tick row' } },
  { selector: '.upload-relationship-details__edit', words: { nl: 'Bestand bewerken', en: 'Edit file' } },
  { selector: '.upload-relationship-details__remove', words: { nl: 'Bestand weghalen', en: 'Remove file' } },
  { selector: '[class*=LexicalEditorTheme__block__removeButton]', words: { nl: 'Blok weghalen', en: 'Remove block' } },
  { selector: '[class*=LexicalEditorTheme__block__editButton]', words: { nl: 'Blok bewerken', en: 'Edit block' } },
  { selector: '.date-time-picker__clear-button', words: { nl: 'Datum wissen', en: 'Clear the date' } },
  { selector: '.collapsible__drag', words: { nl: 'Verplaatsen', en: 'Move' } },
  { selector: '.popup-button:not(:has(span))', words: { nl: 'Meer', en: 'More' } },
]

/** Whose name differs from the words on it, so that speaking those words does not press it (WCAG 2.2, 2.5.3). */
const misnamed = `.list-create-new-doc__create-new-button[aria-label], .toolbar-popup__dropdown${worded}[aria-label]`

/** Named after a label that Payload did not translate first. */
const unreadable = '.card__actions [aria-label*="[object Object]"]'

const hiddenButReachable = '.dropdown-indicator[aria-hidden=true], .clear-indicator[aria-hidden=true]'

/** For inputs that some label may already point to. */
function unlabelled(element: Element): string | undefined {
  const isLabelled = 'labels' in element && element.labels instanceof NodeList && element.labels.length > 0
  return isLabelled ? undefined : fieldLabel(element)
}
