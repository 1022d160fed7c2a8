import type { deckData as DeckData } from './tools/data/vite-plugin'
import process from 'node:process'
import vue from '@vitejs/plugin-vue'
import { createJiti } from 'jiti'
import { defineConfig } from 'vitest/config'
import { LongFirst } from './tests/support/long-first.ts'

// The configuration's own loader does not follow imports of TypeScript.
const { deckData } = await createJiti(import.meta.url).import<{ deckData: typeof DeckData }>('./tools/data/vite-plugin')

const IN_BROWSER = 'tests/**/*.browser.test.ts'
const OF_COMPONENTS = 'tests/components/**/*.test.ts'
/** Walks that would take `npm test` over its five minutes on two cores; `npm run test:full` makes them. */
const LONG_WALKS = process.env.DECK_GATE === 'full' ? [] : ['tests/tools/data/overlay.browser.test.ts']

export default defineConfig({
  test: {
    // Chromium needs a share of the cores as well: no more workers than cores.
    maxWorkers: 2,
    sequence: { sequencer: LongFirst },
    // No test asserts a time: Vitest's own second is too short for a machine under load.
    expect: { poll: { timeout: 120_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          // Nothing is mocked here: a module that every file needs is loaded once a worker. (Components stand on data of their own.)
          isolate: false,
          include: ['tests/**/*.test.ts'],
          exclude: [IN_BROWSER, OF_COMPONENTS],
          testTimeout: 300_000,
        },
      },
      {
        extends: true,
        plugins: [vue(), deckData()],
        test: {
          name: 'components',
          environment: 'happy-dom',
          // Each file has modules of its own, as a process would give it, for a third of the processor's time.
          pool: 'vmThreads',
          include: [OF_COMPONENTS],
          exclude: [IN_BROWSER],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          isolate: false,
          include: [IN_BROWSER],
          exclude: LONG_WALKS,
          globalSetup: 'tests/support/global-setup.ts',
          testTimeout: 600_000,
          hookTimeout: 600_000,
        },
      },
    ],
  },
})
