import { describeHoles } from '#tests/support/cast-holes.ts'
import { kinds } from '#tests/support/cast-stage.ts'

describeHoles(kinds.slice(0, 3))
