import { defineConfig } from 'vitest/config'

// The tests that need neither a browser nor a build: a mutant is judged in a moment. Left out are those that break
// whole decks by chance, for then a kill would be chance too, and those that look at the deck rather than the code.
export default defineConfig({
  test: {
    include: ['tests/lib/**/*.test.ts', 'tests/composables/**/*.test.ts', 'tests/tools/data/**/*.test.ts', 'tests/tools/pages/**/*.test.ts'],
    exclude: ['**/*.browser.test.ts', '**/mutants.test.ts', '**/vite-plugin.test.ts'],
    // A mutant runs a dozen files: what they import is loaded once for all of them.
    isolate: false,
    testTimeout: 60_000,
  },
})
