import type { Plugin } from 'vite'
import type { Fragment } from './make'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { FRAGMENT } from './make'

/** Writes the first slide that `makeFirstSlide` left in a folder into the page, where it stands until the deck runs. */
export function firstSlide(folder: string): Plugin {
  return {
    name: 'deck:first-slide',
    transformIndexHtml: {
      order: 'post',
      handler(html) {
        if (!existsSync(join(folder, FRAGMENT)))
          return html
        const { head, body } = JSON.parse(readFileSync(join(folder, FRAGMENT), 'utf8')) as Fragment
        return html.replace('<head>', () => `<head>\n  ${head}`).replace('<div id="app"></div>', app => `${app}\n  ${body}`)
      },
    },
  }
}
