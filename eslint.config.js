import js from '@eslint/js'
import tseslint from 'typescript-eslint'

/** Payload's Local API runs as administrator unless told otherwise: every call says which it wants. */
const localApi =
  '(find|findByID|findDistinct|create|update|delete|count|countVersions|duplicate|findGlobal|updateGlobal|' +
  'findVersions|findVersionByID|findGlobalVersions|restoreVersion|login|resetPassword|unlock|forgotPassword)'
const onPayload = `:matches([callee.object.name='payload'], [callee.object.property.name='payload'])`
const call = `CallExpression[callee.property.name=/^${localApi}$/]${onPayload}`
const inOptions = (name) =>
  [
    `ObjectExpression.arguments > Property[key.name='${name}']`,
    `TSAsExpression.arguments > ObjectExpression > Property[key.name='${name}']`,
    `TSSatisfiesExpression.arguments > ObjectExpression > Property[key.name='${name}']`,
  ].join(', ')
const without = (name) => `:not(:has(${inOptions(name)}))`

const namesOverrideAccess = {
  selector: `${call}${without('overrideAccess')}`,
  message: 'Say overrideAccess: true or false (this call runs as administrator by default).',
}
const passesRequest = {
  selector: `${call}${without('req')}`,
  message: 'Pass req: without it the call runs outside the transaction and takes a second connection.',
}
const ownEnvironmentOnly = {
  selector: `MemberExpression[object.name='process'][property.name='env']`,
  message: 'Read the environment through src/server/env.ts.',
}

export default tseslint.config(
  {
    ignores: [
      ...['.next/**', 'dist/**', '.data/**', 'next-env.d.ts', 'src/payload-types.ts', 'src/migrations/**'],
      ...['src/app/(payload)/admin/importMap.js', 'tests/.artifacts/**'],
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unnecessary-condition': [
        'error',
        { allowConstantLoopConditions: 'only-allowed-literals' },
      ],
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { arguments: false, attributes: false } },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      // Payload marks a union member of this argument, which every hook reads, as deprecated.
      '@typescript-eslint/no-deprecated': ['error', { allow: ['operation'] }],
      // Parsed answers get their type at the call; a parameter is the honest way to say so.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      'no-restricted-syntax': ['error', namesOverrideAccess, passesRequest, ownEnvironmentOnly],
    },
  },
  {
    // Programs of their own, and code that prepares the environment for others.
    files: ['src/server/env.ts', 'src/server/admin-build.ts', 'src/server/demo/**', '*.config.{js,ts}'],
    rules: { 'no-restricted-syntax': ['error', namesOverrideAccess, passesRequest] },
  },
  {
    // Here there is no request to pass.
    files: ['tests/**', 'seed/**'],
    rules: { 'no-restricted-syntax': ['error', namesOverrideAccess] },
  },
  { files: ['**/*.{js,cjs,mjs}'], ...tseslint.configs.disableTypeChecked },
  {
    files: ['**/*.{js,cjs,mjs}'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', module: 'writable' } },
    rules: { 'no-restricted-syntax': 'off' },
  },
)
