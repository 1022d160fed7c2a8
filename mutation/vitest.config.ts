import { defineConfig } from 'vitest/config'

// The tests that need neither a browser nor a build: a mutant is judged in a moment. Those that break
// whole decks by chance are left out: they are slow, and whether they kill a mutant would be chance, too.
export default defineConfig({
  test: {
    include: ['tests/lib/**/*.test.ts', 'tests/composables/**/*.test.ts', 'tests/data/**/*.test.ts', 'tests/tools/data/**/*.test.ts', 'tests/tools/pages/**/*.test.ts'],
    exclude: ['**/*.browser.test.ts', '**/mutants.test.ts'],
    // A mutant runs a dozen files: what they import is loaded once for all of them.
    isolate: false,
    testTimeout: 60_000,
  },
})
