import type { PayloadRequest } from 'payload'

type Subject = { collection: string; id: string }

/**
 * Who may write a public row right now: nobody, but for the one update that an action is making. Kept in a module-private
 * WeakMap, so that no request, hook or context flag can claim it.
 */
const passes = new WeakMap<object, Subject>()

/** Grants the pass for the time of `work` and takes it back whatever happens. */
export const withPass = async <Result>(
  req: PayloadRequest,
  subject: Subject,
  work: () => Promise<Result>,
): Promise<Result> => {
  passes.set(req, subject)
  try {
    return await work()
  } finally {
    passes.delete(req)
  }
}

export const holdsPass = (req: PayloadRequest, collection: string, id: unknown): boolean => {
  const pass = passes.get(req)
  return pass !== undefined && pass.collection === collection && pass.id === id
}
