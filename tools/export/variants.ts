import type { Plugin, PluginOption } from 'vite'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { VitePWA } from 'vite-plugin-pwa'
import { viteSingleFile } from 'vite-plugin-singlefile'
import { FRAGMENT } from '../first-slide/make'
import { firstSlide, readFragment } from '../first-slide/plugin'
import { hostedPolicy } from './policy'

/** How a deck is built when it is not for this machine: as a site, or as one file. Set by tools, read from the environment. */
export type Variant = 'hosted' | 'single'

// Slidev writes descriptions with quotes of their own.
function plainDescriptions(html: string): string {
  return html.replace(/content="&quot;(.*?)&quot;"/g, 'content="$1"')
}

function head(tags: string[]): Plugin {
  return {
    name: 'deck:head',
    transformIndexHtml: { order: 'post', handler: html => plainDescriptions(html).replace('<head>', () => `<head>\n  ${tags.join('\n  ')}`) },
  }
}

function hostedHead(scripts: string[], address = ''): string[] {
  return [
    `<meta http-equiv="Content-Security-Policy" content="${hostedPolicy(scripts)}">`,
    `<link rel="alternate" href="./transcript.html" title="Transcript">`,
    `<meta property="og:type" content="article">`,
    `<meta property="og:image" content="${address}social.jpg">`,
    `<meta property="og:image:alt" content="The first slide: a map from the Gulf to Afghanistan, and the thesis of the lecture">`,
    `<meta name="twitter:card" content="summary_large_image">`,
    ...address ? [`<meta property="og:url" content="${address}">`] : [],
  ]
}

// Slidev splits its modules by name, which one file cannot be.
function oneChunk(): Plugin {
  return {
    name: 'deck:one-chunk',
    config: {
      order: 'post',
      handler(config) {
        const output = config.build?.rollupOptions?.output
        if (output && !Array.isArray(output))
          delete output.manualChunks
      },
    },
  }
}

// Files that another tool has made of the deck itself: its transcript, its picture for links.
function companions(folder: string): Plugin {
  return {
    name: 'deck:companions',
    generateBundle() {
      for (const fileName of readdirSync(folder).filter(name => name !== FRAGMENT))
        this.emitFile({ type: 'asset', fileName, source: readFileSync(join(folder, fileName)) })
    },
  }
}

function offline(): PluginOption {
  return VitePWA({
    // A new version waits for the next visit: no lecture is reloaded while it is given.
    registerType: 'prompt',
    // The deck registers its worker itself, when it has nothing else to do (composables/keep-offline.ts).
    injectRegister: false,
    manifest: { name: 'Small Country, Big Diplomacy', short_name: 'Qatar', display: 'fullscreen', theme_color: '#8A1538', background_color: '#FBF9F5', icons: [{ src: 'favicon.svg', sizes: 'any', type: 'image/svg+xml' }] },
    workbox: {
      globPatterns: ['**/*.{js,css,html,woff2,png,svg,txt}'],
      maximumFileSizeToCacheInBytes: 10_000_000,
      navigateFallback: 'index.html',
      navigateFallbackDenylist: [/transcript\.html$/],
      // The worker says nothing to the console of a lecture.
      disableDevLogs: true,
    },
  })
}

/** The plugins of a variant of the build, chosen by DECK_VARIANT; none for presenting, tests and printing. */
export function variantPlugins({ DECK_VARIANT, DECK_COMPANIONS, DECK_ADDRESS } = process.env): PluginOption[] {
  if (DECK_VARIANT === 'single')
    return [viteSingleFile(), oneChunk()]
  if (DECK_VARIANT !== 'hosted')
    return []
  const first = DECK_COMPANIONS ? readFragment(DECK_COMPANIONS) : undefined
  return [
    offline(),
    ...DECK_COMPANIONS ? [companions(DECK_COMPANIONS)] : [],
    ...first ? [firstSlide(first)] : [],
    head(hostedHead(first ? [first.script] : [], DECK_ADDRESS)),
  ]
}
