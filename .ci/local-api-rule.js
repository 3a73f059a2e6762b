/**
 * Payload's Local API runs as administrator unless told otherwise, and outside the request's transaction unless given
 * the request. So every call names `overrideAccess`, and `req` where there is one, in the call itself.
 */
export const localApiRule = {
  meta: {
    type: 'problem',
    schema: [{ type: 'object', properties: { names: { type: 'array', items: { type: 'string' } } } }],
    messages: { missing: 'Name {{ name }} in this call to the Local API.' },
  },
  create(context) {
    const [{ names }] = context.options
    return {
      CallExpression(node) {
        if (!isLocalApiCall(node.callee)) return
        const given = namesIn(node.arguments[0])
        for (const name of names.filter((wanted) => !given.includes(wanted))) {
          context.report({ node, messageId: 'missing', data: { name } })
        }
      },
    }
  },
}

const methods =
  /^(find|findByID|findDistinct|create|update|delete|count|countVersions|duplicate|findGlobal|updateGlobal|findVersions|findVersionByID|findGlobalVersions|restoreVersion|login|resetPassword|unlock|forgotPassword)$/

const isLocalApiCall = (callee) =>
  callee.type === 'MemberExpression' && methods.test(callee.property.name ?? '') && isPayload(callee.object)

const isPayload = (object) =>
  (object.type === 'Identifier' && object.name === 'payload') ||
  (object.type === 'MemberExpression' && object.property.name === 'payload')

function namesIn(argument) {
  if (!argument) return []
  if (argument.type === 'TSAsExpression' || argument.type === 'TSSatisfiesExpression')
    return namesIn(argument.expression)
  if (argument.type !== 'ObjectExpression') return []
  return argument.properties.filter(({ type }) => type === 'Property').map(({ key }) => key.name ?? key.value)
}
