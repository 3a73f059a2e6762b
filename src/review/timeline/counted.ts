import type { Words } from '../words.ts'

const numeralsNl = [
  'nul',
  'één',
  'twee',
  'drie',
  'vier',
  'vijf',
  'zes',
  'zeven',
  'acht',
  'negen',
  'tien',
  'elf',
  'twaalf',
]
const numeralsEn = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]

type Noun = { nl: readonly [one: string, many: string]; en: readonly [one: string, many: string] }

/** A number of things as people write it: words up to twelve, figures from there. */
export const counted = (count: number, { nl, en }: Noun): Words => ({
  nl: `${numeralsNl[count] ?? count} ${count === 1 ? nl[0] : nl[1]}`,
  en: `${numeralsEn[count] ?? count} ${count === 1 ? en[0] : en[1]}`,
})

export const change: Noun = { nl: ['aanpassing', 'aanpassingen'], en: ['change', 'changes'] }
export const remark: Noun = { nl: ['opmerking', 'opmerkingen'], en: ['comment', 'comments'] }
export const place: Noun = { nl: ['plaats', 'plaatsen'], en: ['place', 'places'] }
