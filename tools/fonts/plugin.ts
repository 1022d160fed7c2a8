import type { HtmlTagDescriptor, Plugin, ResolvedConfig } from 'vite'
import type { BuiltFile } from './subset'
import { basename } from 'node:path'
import { builtCss, devCss } from './css'
import { charactersOf, readDeck } from './glyphs'
import { licences } from './licences'
import { cutFonts } from './subset'

const ID = 'virtual:deck-fonts.css'
const RESOLVED = `\0${ID}`
/** Filters are asked by the bundler itself, so that the other modules of a deck do not pass through here. */
const WRITTEN_AS = { id: /^virtual:deck-fonts\.css$/ }
const RESOLVED_AS = { id: /.virtual:deck-fonts\.css$/ }

/** The part of Vite's output that the preload links need. */
type Bundle = Record<string, { type: string, fileName: string, names?: string[] }>

/** `<link rel="preload">` for the emitted files of faces that the first slide shows; none for a file inlined into the stylesheet. */
export function preloadLinks(files: BuiltFile[], bundle: Bundle, base: string): HtmlTagDescriptor[] {
  const names = new Set(files.filter(({ face }) => face.preload).map(({ path }) => basename(path)))
  return Object.values(bundle)
    .filter(output => output.type === 'asset' && output.names?.some(name => names.has(name)))
    .map(({ fileName }) => ({
      tag: 'link',
      attrs: { rel: 'preload', href: base + fileName, as: 'font', type: 'font/woff2', crossorigin: true },
      injectTo: 'head-prepend',
    }))
}

/**
 * Gives `virtual:deck-fonts.css`: the deck's fonts as local files.
 * Built decks get files cut to the glyphs that the sources at `root` use; the dev server gets the whole fonts.
 */
export function deckFonts(root: string): Plugin {
  let config: ResolvedConfig
  let files: BuiltFile[] = []
  return {
    name: 'deck-fonts',
    configResolved(resolved) {
      config = resolved
    },
    resolveId: {
      filter: WRITTEN_AS,
      handler: () => RESOLVED,
    },
    load: {
      filter: RESOLVED_AS,
      async handler() {
        if (config.command === 'serve')
          return devCss()
        files = await cutFonts(root, charactersOf(await readDeck(root)))
        return builtCss(files)
      },
    },
    /** Fonts that are files of their own travel with their licences; fonts inside a page need none. */
    async generateBundle(_options, bundle) {
      if (!Object.keys(bundle).some(name => name.endsWith('.woff2')))
        return
      for (const { name, text } of await licences(root, files))
        this.emitFile({ type: 'asset', fileName: `licences/${name}.txt`, source: text })
    },
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle }) => bundle ? preloadLinks(files, bundle, config.base) : [],
    },
  }
}
