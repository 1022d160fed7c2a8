import type { Plugin } from 'vite'
import process from 'node:process'

/** What every audience needs before the first slide, with all that it imports: one file instead of two dozen. */
const NEEDED_AT_ONCE = [
  /\/@slidev\/client\/main\.ts$/,
  /\/@slidev\/client\/pages\/play\.vue$/,
  /\/@slidev\/client\/internals\/SlideWrapper\.vue$/,
  /\/layouts\/\w+\.vue$/,
  // Where most visits begin, and where their first key leads.
  /^\/@slidev\/slides\/[12]\/md$/,
]

/**
 * On a slow line each request costs more than most of Slidev's small files: what the first slide needs comes as one
 * script and one stylesheet. The other slides, the presenter's view and the other views stay files of their own.
 */
export function fewFiles(variant = process.env.DECK_VARIANT): Plugin {
  return {
    name: 'deck:few-files',
    apply: (_, { command }) => command === 'build' && variant !== 'single',
    config: {
      order: 'post',
      handler(config) {
        const output = config.build?.rollupOptions?.output
        if (!output || Array.isArray(output))
          return
        output.manualChunks = id => NEEDED_AT_ONCE.some(needed => needed.test(id)) ? 'deck' : undefined
        return { build: { cssCodeSplit: false } }
      },
    },
  }
}
