import { defineConfig } from 'vitest/config'

// Schemas are made once, while a module loads: each of their mutants runs every test of these few files.
export default defineConfig({
  test: {
    include: ['json-schemas', 'field-docs', 'faults-of-entries', 'load'].map(name => `tests/tools/data/${name}.test.ts`).concat('tests/tools/pages/check.test.ts'),
    isolate: false,
    testTimeout: 60_000,
  },
})
