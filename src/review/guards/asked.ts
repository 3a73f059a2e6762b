import type { Facts } from '../facts.ts'
import type { ActionInput } from '../input.ts'
import type { Problem } from '../problem-list.ts'

/** Looks at the facts and says every reason why not; an empty list means yes. */
export type Guard = (facts: Facts) => readonly Problem[]
/** Looks at what was sent along as well. */
export type Demand = (facts: Facts, input: ActionInput) => readonly Problem[]
