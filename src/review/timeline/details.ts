import type { TimelineEntry } from './shape.ts'

/** What an event says about comments: how many, which one, on which field. Undefined when it was about none. */
export const detailsOf = (key: string, parameters: Readonly<Record<string, unknown>>): TimelineEntry['details'] => {
  const { answers, comment, comments, path } = parameters
  if (key === 'requestChanges' && typeof comments === 'number') return { comments }
  if (key === 'submit' && typeof answers === 'number' && answers > 0) return { comments: answers }
  if (key === 'comment') return { comments: 1, ...(typeof path === 'string' ? { path } : {}) }
  if ((key === 'answer' || key === 'resolve') && typeof comment === 'string') return { comment }
  return undefined
}
