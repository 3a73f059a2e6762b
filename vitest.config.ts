import { defineConfig } from 'vitest/config'

const kinds = ['unit', 'api', 'browser', 'faults', 'long'] as const
/** Where whatever `/v1` and `/media` answer is held against their own description. */
const judged = new Set<string>(['api', 'browser', 'faults'])
const withDatabase = { globalSetup: ['tests/support/global-setup.ts'] }

/** Unit tests know no database; of the others each file gets a copy of one template database. */
export default defineConfig({
  test: {
    pool: 'forks',
    // Not Lexical's wrappers for Node: see docs/decisions/0010.
    execArgv: ['--conditions=production'],
    maxWorkers: 2,
    environment: 'node',
    testTimeout: 60_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 20_000, interval: 100 } },
    passWithNoTests: true,
    reporters: ['default', ['json', { outputFile: 'tests/.artifacts/results.json' }]],
    sequence: { seed: 20_260_901 },
    projects: kinds.map((kind) => ({
      extends: true as const,
      test: {
        name: kind,
        include: [`tests/${kind}/**/*.test.ts`],
        ...(kind === 'unit' ? {} : withDatabase),
        ...(judged.has(kind) ? { setupFiles: ['tests/support/openapi-judge.ts'] } : {}),
        ...(kind === 'browser' ? { testTimeout: 180_000, hookTimeout: 600_000, fileParallelism: false } : {}),
        ...(kind === 'long' ? { testTimeout: 1_800_000 } : {}),
      },
    })),
  },
})
