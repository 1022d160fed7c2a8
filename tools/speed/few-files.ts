import type { HtmlTagDescriptor, Plugin } from 'vite'
import process from 'node:process'

/** What every audience needs before the first slide, with all that it imports: one file instead of two dozen. */
const NEEDED_AT_ONCE = [
  /\/@slidev\/client\/main\.ts$/,
  /\/@slidev\/client\/pages\/play\.vue$/,
  /\/@slidev\/client\/internals\/SlideWrapper\.vue$/,
  /\/layouts\/\w+\.vue$/,
]

/** Where most visits begin, and where their first key leads. */
const FIRST_SLIDES = /^\/@slidev\/slides\/[12]\/md$/

/** The part of Vite's output that the links need. */
type Bundle = Record<string, { type: string, fileName: string, facadeModuleId?: string | null }>

/** Links that fetch the code of the first two slides beside the deck's, not after it. */
export function slideLinks(bundle: Bundle, base: string): HtmlTagDescriptor[] {
  return Object.values(bundle)
    .filter(({ type, facadeModuleId }) => type === 'chunk' && FIRST_SLIDES.test(facadeModuleId ?? ''))
    .map(({ fileName }) => ({ tag: 'link', attrs: { rel: 'modulepreload', crossorigin: true, href: base + fileName }, injectTo: 'head' }))
}

/**
 * On a slow line each request costs more than most of Slidev's small files: what the first slide needs comes as one
 * script and one stylesheet. Slides, the presenter's view and the other views stay files of their own.
 */
export function fewFiles(variant = process.env.DECK_VARIANT): Plugin {
  let base = '/'
  return {
    name: 'deck:few-files',
    apply: (_, { command }) => command === 'build' && variant !== 'single',
    configResolved(config) {
      base = config.base
    },
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle }) => bundle ? slideLinks(bundle, base) : [],
    },
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
