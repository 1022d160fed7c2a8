import { defineConfig } from 'vitest/config'

// The tests that need neither a browser nor a build: a mutant is judged in a moment.
export default defineConfig({
  test: {
    include: ['tests/lib/**/*.test.ts', 'tests/data/**/*.test.ts', 'tests/tools/data/**/*.test.ts', 'tests/tools/pages/**/*.test.ts'],
    exclude: ['**/*.browser.test.ts'],
    testTimeout: 60_000,
  },
})
