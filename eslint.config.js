import js from '@eslint/js'
import tseslint from 'typescript-eslint'
import { localApiRule } from './.ci/local-api-rule.js'

const ownEnvironmentOnly = {
  selector: `MemberExpression[object.name='process'][property.name='env']`,
  message: 'Read the environment through src/server/env.ts.',
}

export default tseslint.config(
  {
    ignores: [
      ...[
        '.next/**',
        'dist/**',
        '.data/**',
        'next-env.d.ts',
        'src/payload-types.ts',
        'src/client/api-types.ts',
        'src/migrations/**',
      ],
      ...['src/app/(payload)/admin/importMap.js', 'tests/.artifacts/**'],
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  {
    plugins: { house: { rules: { 'local-api': localApiRule } } },
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
      // Parsed answers get their type at the call; a parameter is the honest way to say so.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      'no-restricted-syntax': ['error', ownEnvironmentOnly],
      'house/local-api': ['error', { names: ['overrideAccess', 'req'] }],
    },
  },
  {
    // Payload marks one member of the union `operation`, which every hook reads, as deprecated.
    files: ['collections/**'],
    rules: { '@typescript-eslint/no-deprecated': 'off' },
  },
  {
    // Programs of their own, and code that prepares the environment for others.
    files: [
      'src/server/env.ts',
      'src/server/admin-build.ts',
      'src/server/demo/**',
      'tests/**',
      'docs/examples/**',
      '*.config.{js,ts}',
    ],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    // Here there is often no request to pass.
    files: ['tests/**', 'seed/**'],
    rules: { 'house/local-api': ['error', { names: ['overrideAccess'] }] },
  },
  {
    files: ['**/*.{js,cjs,mjs}'],
    ...tseslint.configs.disableTypeChecked,
    languageOptions: {
      ...tseslint.configs.disableTypeChecked.languageOptions,
      globals: { process: 'readonly', console: 'readonly', setInterval: 'readonly', module: 'writable' },
    },
  },
)
