import type { HtmlTagDescriptor, Plugin, ResolvedConfig } from 'vite'
import type { BuiltFile } from './subset'
import { basename } from 'node:path'
import { builtCss, devCss } from './css'
import { charactersOf, readDeck } from './glyphs'
import { cutFonts } from './subset'

const ID = 'virtual:deck-fonts.css'
const RESOLVED = `\0${ID}`

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
    resolveId: id => id === ID ? RESOLVED : undefined,
    async load(id) {
      if (id !== RESOLVED)
        return
      if (config.command === 'serve')
        return devCss()
      files = await cutFonts(root, charactersOf(await readDeck(root)))
      return builtCss(files)
    },
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle }) => bundle ? preloadLinks(files, bundle, config.base) : [],
    },
  }
}
