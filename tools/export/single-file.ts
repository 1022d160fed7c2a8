import type { ExportOptions } from './options'
import type { Made } from './slides-pdf'
import { Buffer } from 'node:buffer'
import { mkdtempSync, rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { buildDeck } from '../deck/build'
import { singlePolicy } from './policy'

const SCRIPTS = /<script(?: [^>]*)?>([\s\S]*?)<\/script>/g
// What would be fetched beside the file: preloads, and icons that are not within it.
const BESIDE = /<link [^>]*\brel="(?:preload|modulepreload|icon)"[^>]*>\s*/g

async function closed(html: string): Promise<string> {
  const icon = Buffer.from(await readFile('public/favicon.svg')).toString('base64')
  const page = html.replace(BESIDE, '')
  return page.replace('<head>', () => `<head>
<meta http-equiv="Content-Security-Policy" content="${singlePolicy([...page.matchAll(SCRIPTS)].map(([, code = '']) => code))}">
<link rel="icon" href="data:image/svg+xml;base64,${icon}">`)
}

/** The whole deck with its notes as one HTML file that needs no server, no network and no other file. */
export async function exportSingleFile({ entry }: Pick<ExportOptions, 'entry'>): Promise<Made> {
  const folder = mkdtempSync(join(tmpdir(), 'deck-single-'))
  const clean = (): void => rmSync(folder, { recursive: true, force: true })
  process.once('exit', clean)
  try {
    await buildDeck(folder, { entry, args: ['--router-mode', 'hash'], env: { DECK_VARIANT: 'single' } })
    const html = await closed(await readFile(join(folder, 'index.html'), 'utf8'))
    return { files: [new TextEncoder().encode(html)], says: 'the deck in one file' }
  }
  finally {
    clean()
    process.off('exit', clean)
  }
}
