/**
 * Keeps the process alive while it starts. Some of what a start waits for (modules that load in Node's loader thread)
 * does not count as work, and Node then ends with code 13 as if nothing were left to do.
 */
export async function stayingAwake<T>(work: () => Promise<T>): Promise<T> {
  const timer = setInterval(() => undefined, 1000)
  try {
    return await work()
  } finally {
    clearInterval(timer)
  }
}
