import type { Organisation } from '../cast.ts'
import type { Known } from '../known.ts'
import type { Teller } from '../language/teller.ts'
import { belongTo } from './accounts.ts'

/** Partners in which nobody has an account yet: the administrator of the labo holds the pen for them. */
const withoutAccount = [
  'koinoor',
  'clb',
  'ov4',
  'leuven',
  'ucll',
  'knikkerplein',
  'sluispoort',
  'waterkers',
  'herneming',
  'vlonder',
  'zoeklicht',
  'keukentafel',
  'achterom',
  'tussenstop',
  'poort',
  'dijlezoom',
] as const satisfies readonly Organisation[]

/** While `work` is told, the administrator belongs to all of these; afterwards to the labo alone. */
export async function onBehalfOfPartners(teller: Teller, known: Known, work: () => Promise<void>): Promise<void> {
  await belongTo(teller, known, 'admin', ['labo', ...withoutAccount])
  await work()
  await belongTo(teller, known, 'admin', ['labo'])
}
