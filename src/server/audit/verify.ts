import { exitWith } from '../startup-error.ts'
import { faults } from './chain.ts'
import { checkHistory } from './check.ts'
import { verifyOptions } from './options.ts'
import { readSnapshot } from './snapshot.ts'

/**
 * `npm run audit:verify`: whether the history of every document is whole. A chain that was cut off at its end, or written anew with
 * hashes that fit, still looks whole; only a digest that was kept elsewhere shows that: `-- --expect <digest> --until <moment>`.
 */
try {
  const { expect, until } = verifyOptions(process.argv.slice(2))
  const say = (line: string) => process.stdout.write(`${line}\n`)
  await readSnapshot(async (sql, now) => {
    const moment = until ?? now
    const { documents, events, broken, digest } = await checkHistory(sql, {
      until: moment,
      report: ({ document, number, fault }) => say(`broken ${document} ${number ?? '-'} ${faults[fault]}`),
    })
    say(`${documents} documents · ${events} events · ${broken} broken`)
    say(`digest ${digest} until ${moment.toISOString()}`)
    const isExpected = expect === undefined || expect === digest
    if (!isExpected) {
      say(
        'De vingerafdruk is een andere dan verwacht: er is geschiedenis verdwenen of herschreven, of --until klopt niet.',
      )
      say('(The digest differs from --expect: history was cut off or rewritten, or --until is another moment.)')
    }
    if (broken > 0 || !isExpected) process.exitCode = 1
  })
} catch (error) {
  exitWith(error)
}
