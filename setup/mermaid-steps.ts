import type { PegId } from '../styles/tokens'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { parse } from 'yaml'
import { defineMermaidSteps } from '../addons/slidev-addon-mermaid-steps'
import { actors } from '../data/schema/actor'
import { fonts, pegs, strokes, type } from '../styles/tokens'

const { resolve } = createRequire(import.meta.url)
const sans = (subset: string) => ({ family: 'Source Sans 3 Variable', weight: '200 900', file: resolve(`@fontsource-variable/source-sans-3/files/source-sans-3-${subset}-wght-normal.woff2`) })
const named = () => actors.parse(parse(readFileSync(new URL('../data/actors.yaml', import.meta.url), 'utf8')))

/** Diagrams speak the deck's language: actors are pegs, voices are lines. */
export default defineMermaidSteps(() => ({
  actors: Object.fromEntries(named().flatMap(({ id, code, name }) => code && id in pegs ? [[id, { ...pegs[id as PegId], code, name }]] : [])),
  classes: {
    bypassed: { dash: strokes.inferenceDash },
    verdict: { width: strokes.record, stroke: 'var(--accent)', ink: 'var(--accent)' },
  },
  edges: {
    article: { width: strokes.article, head: 'open' },
    record: { width: strokes.record, head: 'filled' },
    inference: { width: strokes.inference, head: 'open', dash: strokes.inferenceDash },
    refused: { crossed: true },
    channel: { width: 6, stroke: 'var(--accent)' },
  },
  theme: { ground: 'var(--ground)', ink: 'var(--text)' },
  // The later file is asked first, glyph by glyph.
  fonts: [sans('latin-ext'), sans('latin')],
  family: fonts.sans,
  type: { label: type.label, second: type.source, edge: type.edge },
  outline: strokes.outline,
  place: '1128x440',
  // Only a diagram that has to be read anew needs a browser: what starts one is loaded then.
  launch: async () => (await import('../tools/browser/launch')).launchBrowser(),
}))
