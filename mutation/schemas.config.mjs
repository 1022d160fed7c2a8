import { readFileSync } from 'node:fs'

const shared = JSON.parse(readFileSync(new URL('stryker.config.json', import.meta.url), 'utf8'))

// Schemas are made once, while a module loads: their mutants are static, and judged by a few files of tests.
export default {
  ...shared,
  mutate: ['data/schema/*.ts', 'tools/pages/frontmatter.ts'],
  vitest: { configFile: 'mutation/vitest.schemas.config.ts' },
  ignoreStatic: false,
  htmlReporter: { fileName: '.cache/mutation/schemas.html' },
  jsonReporter: { fileName: '.cache/mutation/schemas.json' },
}
