import type { Size } from './geometry'
import type { Options } from './options'
import type { Drawn } from './render'
import { cacheKey, readCache, writeCache } from './cache'
import { renderIn } from './render'
import { withPage } from './renderer'

export interface Job {
  /** Room in px; none is checked or filled if it is not given. */
  place?: Size
  /** In dev the browser waits for the next edit. */
  mode?: 'build' | 'dev'
}

export type Diagram = Drawn | { browserless: true }

/**
 * Draws a Mermaid flowchart, or reads the drawing from the cache. Gives `{ html, steps }`,
 * `{ faults }` in the text, or `{ browserless }` if it is not stored and no browser starts.
 */
export async function renderDiagram(text: string, options: Options, { place, mode = 'build' }: Job = {}): Promise<Diagram> {
  const key = await cacheKey(text, place, options)
  const stored = await readCache(options.cacheDir, key)
  if (stored)
    return stored
  const drawn = await withPage(options, mode, page => renderIn(page, text, options, place))
  if (!drawn)
    return { browserless: true }
  if ('steps' in drawn)
    await writeCache(options.cacheDir, key, drawn)
  return drawn
}
