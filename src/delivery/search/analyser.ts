import { makeAnalyser, type Analyser } from './analyse.ts'
import { loadDictionary } from './dictionary.ts'

let ready: Promise<Analyser> | undefined

/** The analyser of this process; the first who asks waits for the word list. */
export const theAnalyser = (): Promise<Analyser> => (ready ??= loadDictionary().then(makeAnalyser))
