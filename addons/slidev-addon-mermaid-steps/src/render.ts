import type { Page } from 'playwright-core'
import type { Fault } from './faults'
import type { Size } from './geometry'
import type { Graph, Layout } from './graph'
import type { Options } from './options'
import type { Reading } from './page/read'
import type { Measure, Text } from './size'
import { arrange } from './arrange'
import { graphFaults } from './check-graph'
import { sceneFaults } from './check-scene'
import { draw } from './draw'
import { onLines } from './faults'
import { layOut } from './page/layout'
import { measureTexts, readGraph } from './page/read'
import { labelOf, nodeSize, textsOf } from './size'
import { stepsOf } from './steps'
import { syntaxFault } from './syntax'

/** A drawing; or faults, with the faulty drawing where it got that far. */
export type Drawn = { html: string, steps: number[] } | { faults: Fault[], html?: string }

/** Reads, measures, lays out, checks and draws one flowchart in a prepared page. */
export async function renderIn(page: Page, text: string, options: Options, place?: Size): Promise<Drawn> {
  const reading: Reading = await page.evaluate(readGraph, text)
  if ('error' in reading)
    return { faults: [syntaxFault(text, reading.error)] }
  if ('kind' in reading)
    return { faults: [kindFault(reading.kind)] }
  const graph = named(reading.graph, options)
  const faults = graphFaults(graph, options)
  if (faults.length)
    return { faults: onLines(faults, text) }
  const { layout, ...parts } = await measured(page, text, graph, options)
  const scene = arrange({ graph, layout, ...parts, room: place, outline: options.outline })
  const seen = sceneFaults(scene, place)
  const steps = stepsOf(graph)
  const html = draw(scene, graph, steps, options)
  return seen.length ? { faults: seen, html } : { html, steps: [...new Set(steps.values())] }
}

/** A node without a label of its own bears its actor's name. */
function named(graph: Graph, { actors }: Options): Graph {
  return {
    ...graph,
    nodes: graph.nodes.map((n) => {
      const actor = n.classes.map(c => actors[c]).find(Boolean)
      return actor && n.lines.length === 1 && n.lines[0] === n.id ? { ...n, lines: [actor.name] } : n
    }),
  }
}

async function measured(page: Page, text: string, graph: Graph, options: Options) {
  const texts = textsOf(graph, options)
  const widths = await page.evaluate(measureTexts, texts)
  const key = (t: Text): string => `${t.font} ${t.text}`
  const known = new Map(texts.map((t, i) => [key(t), widths[i] ?? 0]))
  const measure: Measure = t => known.get(key(t)) ?? 0
  const sizes = Object.fromEntries(graph.nodes.map(n => [n.id, nodeSize(n, graph, options, measure)]))
  const labels = Object.fromEntries(graph.edges.map(e => [e.id, labelOf(e.lines, options, measure)]))
  const layout: Layout = await page.evaluate(layOut, { text, sizes })
  return { sizes, labels, layout }
}

function kindFault(kind: string): Fault {
  return { fault: `A diagram of the kind "${kind}" cannot be drawn in steps.`, remedy: 'Draw it as a flowchart.' }
}
