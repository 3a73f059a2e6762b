import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'

import { type Sql, sqlOf } from '#src/server/database/sql.ts'

/**
 * Runs `work` in one transaction on `req`: joins the one that is open or opens and commits its own. Whatever throws inside
 * undoes all of it; nothing may be caught and ignored inside, because a failed Payload call has ended the transaction already.
 */
export const inTransaction = async <Result>(
  req: PayloadRequest,
  work: (sql: Sql) => Promise<Result>,
): Promise<Result> => {
  const isMine = await initTransaction(req)
  try {
    const result = await work(await sqlOf(req))
    if (isMine) await commitTransaction(req)
    return result
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}
