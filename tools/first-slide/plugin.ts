import type { Plugin } from 'vite'
import type { Fragment } from './make'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { FRAGMENT } from './make'

const STYLESHEET = /<link rel="stylesheet" crossorigin href="([^"]+)">/
const FONTS = /<link rel="preload"[^>]* as="font"[^>]*>\s*/g

/** What `makeFirstSlide` left in a folder; undefined where nothing was made. */
export function readFragment(folder: string): Fragment | undefined {
  const path = join(folder, FRAGMENT)
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) as Fragment : undefined
}

// What a browser is to fetch while it reads the page: the deck itself.
const FETCHED = /<(?:script type="module"[^>]*><\/script>|link rel="modulepreload"[^>]*>)\s*/g

function taken(html: string, tags: RegExp): [rest: string, taken: string] {
  return [html.replace(tags, ''), (html.match(tags) ?? []).map(tag => tag.trim()).join('\n  ')]
}

/**
 * Writes the first slide into the page, where it stands until the deck runs. Nothing makes it wait: the deck is asked
 * for before the slide but its stylesheet by the script that shows the slide, for a browser paints nothing before the
 * stylesheets of a head; its fonts come last, for a browser holds a page back for those, too. Of the slide's own fonts
 * the headline's comes first.
 */
export function firstSlide({ script, css, html: slide, fonts: [headline = '', ...others] }: Fragment): Plugin {
  return {
    name: 'deck:first-slide',
    enforce: 'post',
    transformIndexHtml: {
      order: 'post',
      handler(html) {
        const [link, href] = STYLESHEET.exec(html) ?? []
        if (!link)
          throw new Error('The built page has no stylesheet of the form that tools/first-slide/plugin.ts knows.\n  Look at the links in its head and mend STYLESHEET there.')
        const [withoutFonts, fonts] = taken(html.replace(link, ''), FONTS)
        const [page, deck] = taken(withoutFonts, FETCHED)
        const head = [
          deck,
          `<link rel="preload" as="style" crossorigin href="${href}">`,
          `<script data-stylesheet="${href}">${script}</script>`,
          `<style>${headline}\n${css}</style>`,
          `<noscript><style>#first-slide{display:block!important}</style></noscript>`,
        ]
        return page
          .replace('<head>', () => `<head>\n  ${head.join('\n  ')}`)
          .replace('<div id="app"></div>', app => `${app}\n  <div id="first-slide">${slide}</div>\n  <style>${others.join('\n')}</style>\n  ${fonts}`)
      },
    },
  }
}
