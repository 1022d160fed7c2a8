import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vitest/config'

const IN_BROWSER = 'tests/**/*.browser.test.ts'
const OF_COMPONENTS = 'tests/components/**/*.test.ts'

export default defineConfig({
  test: {
    // Chromium needs a share of the cores as well: no more workers than cores.
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: [IN_BROWSER, OF_COMPONENTS],
          testTimeout: 120_000,
        },
      },
      {
        extends: true,
        plugins: [vue()],
        test: {
          name: 'components',
          environment: 'happy-dom',
          include: [OF_COMPONENTS],
          exclude: [IN_BROWSER],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: [IN_BROWSER],
          globalSetup: 'tests/support/global-setup.ts',
          testTimeout: 240_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
})
