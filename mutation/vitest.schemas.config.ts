import { defineConfig } from 'vitest/config'

// Schemas are made once, while a module loads: each of their mutants runs every test of these few files.
export default defineConfig({
  test: {
    include: ['data/schema', 'tools/data/json-schemas', 'tools/data/field-docs', 'tools/data/faults-of-entries', 'tools/data/load', 'tools/pages/check', 'tools/pages/frontmatter'].map(name => `tests/${name}.test.ts`),
    isolate: false,
    testTimeout: 60_000,
  },
})
