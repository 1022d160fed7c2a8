import type { Scene } from './graph'
import type { Options } from './options'
import { drawEdge } from './draw-edge'
import { drawGroup, drawNode } from './draw-node'
import { element, escaped } from './svg'

/** Title and description, and the click at which each id appears. */
export interface Words { title: string, description: string }
export type Steps = ReadonlyMap<string, number>

/** The finished drawing as HTML for a Vue template: one Figure with its words, the picture itself silent. */
export function draw(scene: Scene, words: Words, steps: Steps, options: Options): string {
  const { w, h } = scene.size
  const [width, height] = [Math.ceil(w), Math.ceil(h)]
  const svg = element('svg', {
    'xmlns': 'http://www.w3.org/2000/svg',
    'viewBox': `0 0 ${width} ${height}`,
    width,
    height,
    'aria-hidden': 'true',
    'focusable': 'false',
    'font-family': options.family,
    'fill': options.theme.ink,
  }, [
    ...scene.groups.map(g => drawGroup(g, steps, options)),
    ...scene.edges.map(e => drawEdge(e, steps, options)),
    ...scene.nodes.map(n => drawNode(n, steps, options)),
  ])
  return `<div class="mermaid-steps" role="img" aria-label="${escaped(spoken(words))}">${svg}</div>`
}

/** "Title. Description." */
function spoken({ title, description }: Words): string {
  return [title, description].map(s => s.trim().replace(/([^.!?…])$/, '$1.')).join(' ')
}
