/** Who may import whom; see docs/decisions. The names on the left are this project's rooms. */
module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'nothing-imports-tests',
      severity: 'error',
      from: { pathNot: '^tests/' },
      to: { path: '^tests/' },
    },
    {
      name: 'only-programs-import-the-seed',
      severity: 'error',
      from: { pathNot: '^(tests|seed|src/server/demo)/' },
      to: { path: '^seed/' },
    },
    {
      name: 'the-pure-core-of-review-knows-nobody',
      comment: 'The rules of the workflow can be read, tested and shown in the admin without Payload.',
      severity: 'error',
      from: { path: '^src/review/(transitions|requirements|states|open-to)\\.ts$' },
      to: {
        path: '^(access|collections|seed|src/(?!review/)|node_modules|payload\\.config)',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'access-asks-only-the-pure-core',
      severity: 'error',
      from: { path: '^access/' },
      to: { path: '^(seed|payload\\.config|src/(server|delivery|components|app)/)', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'delivery-reads-only-its-own-tables',
      comment: 'What is not published cannot leak from code that cannot reach it.',
      severity: 'error',
      from: { path: '^src/delivery/(routes|search|cache|index|errors)' },
      to: {
        path: '^(collections|access|payload\\.config|node_modules/(payload|@payloadcms)|src/(review|components|server/(?!env|log|environment|http/(waiting-line|loop-delay)|database/sql\\.ts)))',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'delivery-knows-no-previews',
      comment: 'What is not published is shown by a room of its own, which only the application opens.',
      severity: 'error',
      from: { pathNot: '^(src/preview/|src/server/app\\.ts|tests/)' },
      to: { path: '^src/preview/(router|open|if-published|words)\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'the-client-stands-alone',
      comment: 'Websites copy it or install it; it brings nothing of ours, and nothing of others, along.',
      severity: 'error',
      from: { path: '^src/client/' },
      to: { pathNot: '^src/client/', dependencyTypesNot: ['core'] },
    },
    {
      name: 'the-client-runs-in-browsers',
      comment: 'Only the copy in files needs Node.',
      severity: 'error',
      from: { path: '^src/client/', pathNot: '^src/client/file-' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'screens-ask-over-http',
      severity: 'error',
      from: { path: '^src/components/' },
      to: {
        path: '^(collections/(?!slugs\\.ts)|seed|payload\\.config|src/(server|delivery))',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'only-the-edge-imports-the-configuration',
      severity: 'error',
      from: { pathNot: '^(src/(server|app)/|seed/|tests/)' },
      to: { path: '^payload\\.config\\.ts$' },
    },
    {
      name: 'collections-do-not-know-the-server',
      severity: 'error',
      from: { path: '^collections/' },
      to: {
        path: '^(seed|payload\\.config|src/(app|delivery/routes|server/(?!env|log|clock|environment|database/sql\\.ts)))',
        dependencyTypesNot: ['type-only'],
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(\\.next|\\.data)/' },
    tsPreCompilationDeps: 'specify',
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      exportsFields: ['exports'],
    },
  },
}
