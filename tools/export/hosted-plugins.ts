import type { Plugin, PluginOption } from 'vite'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { VitePWA } from 'vite-plugin-pwa'
import { FRAGMENT } from '../first-slide/make'
import { firstSlide, readFragment } from '../first-slide/plugin'
import { hostedPolicy } from './policy'

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

/** Makes of a build a site: with its policy, its transcript and pictures from the folder `companions`, and its first slide in the page; it runs without a network. */
export function hosted({ companions: folder, address }: { companions?: string, address?: string }): PluginOption[] {
  const first = folder ? readFragment(folder) : undefined
  return [
    offline(),
    ...folder ? [companions(folder)] : [],
    ...first ? [firstSlide(first)] : [],
    head(hostedHead(first ? [first.script] : [], address)),
  ]
}
