/** One thing that is wrong, or one reason why not: where, a stable code, and a sentence for people in both languages. */
export type Problem = { path?: string; code: string; message: { nl: string; en: string } }
