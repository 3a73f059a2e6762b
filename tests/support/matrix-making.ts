import type { Kind } from '#src/review/facts.ts'
import { type Asker, askers, placeOf } from './access-cast.ts'
import { judgeOf, type Tally } from './access-tally.ts'
import { completeContent } from './cast-content.ts'
import type { Floor } from './matrix-floor.ts'

/** Who may begin a text, for whom. A writer for two partners says which. */
export const askMaking = async (
  floor: Floor,
  tally: Tally,
  kinds: readonly Kind[],
  people: readonly Asker[] = askers,
): Promise<void> => {
  const { stage } = floor
  const judge = judgeOf('Making a text', tally)
  for (const kind of kinds) {
    const content = completeContent('nieuw', stage.links)[kind]
    for (const who of people) {
      const own = who === 'both' ? { owner: stage.partners.clz } : {}
      const foreign =
        who === 'outsider' ? stage.partners.clz : who === 'both' ? stage.partners.labo : stage.partners.risk
      const doings: Record<string, [path: string, json: object]> = {
        create: ['?draft=true', { ...content, ...own }],
        'create for another partner': ['?draft=true', { ...content, owner: foreign }],
        'create as published': ['', { ...content, ...own, _status: 'published' }],
        'ask rights in general': ['/access', {}],
      }
      for (const [doing, [path, json]] of Object.entries(doings)) {
        const columns = placeOf(who)
        if (judge.cellOf([doing, kind], columns) === undefined && doing !== 'create') continue
        const { status, wrote } = await floor.try(who, { method: 'POST', path: `/api/${kind}${path}`, json })
        const changes = doing.startsWith('create')
        judge.hold({ keys: [doing, kind], columns, who, outcome: { status, wrote }, changes })
      }
    }
  }
  judge.finish()
}
