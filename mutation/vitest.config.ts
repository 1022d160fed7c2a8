import { defineConfig } from 'vitest/config'

// The tests that need neither a browser nor a build: a mutant is judged in a moment. Left out are those that break
// whole decks by chance, for then a kill would be chance too, and those that look at the deck rather than the code.
export default defineConfig({
  test: {
    include: ['lib', 'composables', ...['data', 'pages', 'article', 'browser', 'export', 'fonts', 'maps', 'speed'].map(room => `tools/${room}`)].map(room => `tests/${room}/**/*.test.ts`),
    exclude: ['*.browser', 'mutants', 'vite-plugin', 'digest', 'built-in', 'whole-file', 'set-apart-decoration', 'maps', 'plugin', 'subset', 'instances', 'weights', 'left-out'].map(name => `**/${name}.test.ts`),
    // A mutant runs a dozen files: what they import is loaded once for all of them.
    isolate: false,
    testTimeout: 60_000,
  },
})
