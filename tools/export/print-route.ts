import type { Plugin } from 'vite'

/**
 * A Vite plugin that keeps Slidev's print page (`/print`) in the built deck: it is what the slides PDF
 * is printed from, and what a reader of a hosted deck prints. Slidev itself drops it from a build.
 */
export function printRoute(): Plugin {
  return {
    name: 'deck:print-route',
    config: () => ({ define: { __SLIDEV_FEATURE_PRINT__: 'true' } }),
  }
}
