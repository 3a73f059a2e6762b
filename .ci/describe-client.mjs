import { writeFileSync } from 'node:fs'

import openapiTS, { astToString } from 'openapi-typescript'

import { describe } from '#src/delivery/openapi/description.ts'

/** Only what programs read as JSON; examples, headers and refusals would make the types eight times as long. */
const { components, paths, ...rest } = describe('https://labo.example')
const bare = {
  ...rest,
  components: { schemas: withoutExamples(components.schemas) },
  paths: Object.fromEntries(
    Object.entries(paths).flatMap(([path, { get }]) => {
      const content = jsonOf(get?.responses['200'])
      if (Object.keys(content).length === 0) return []
      const responses = { 200: { description: get.responses['200'].description, content } }
      return [[path, { get: withoutExamples({ ...get, operationId: undefined, responses }) }]]
    }),
  ),
}

const reason = '// Made by `npm run generate` from the OpenAPI description; not to be edited.\n\n'
writeFileSync('src/client/api-types.ts', reason + astToString(await openapiTS(bare)))

function jsonOf(answer) {
  return Object.fromEntries(
    Object.entries(answer?.content ?? {}).filter(([, { schema }]) => schema?.$ref !== undefined),
  )
}

/** Members of a shape may be called `example` themselves: those are schemas, and stay. */
function withoutExamples(value, isNames = false) {
  if (Array.isArray(value)) return value.map((inner) => withoutExamples(inner))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => isNames || (name !== 'example' && name !== 'examples'))
      .map(([name, inner]) => [name, withoutExamples(inner, !isNames && name === 'properties')]),
  )
}
