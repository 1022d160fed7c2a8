import type { Graph, HeadKind } from '../graph'
import type { FlowDb } from './flow'

/** Declared in the page by `DIAGRAM_FUNCTIONS`; an import would have another name there. */
declare const readDiagram: typeof import('./flow').readDiagram

export interface PageFault { message: string, line?: number }
export type Reading = { graph: Graph } | { kind: string } | { error: PageFault }

/** Parses a text; gives the graph, another kind's name, or Mermaid's own complaint. */
export async function readGraph(text: string): Promise<Reading> {
  try {
    const diagram = await readDiagram(text)
    return diagram.type.startsWith('flowchart') ? { graph: toGraph(diagram.db) } : { kind: diagram.type }
  }
  catch (e) {
    const { message, hash } = e as { message?: string, hash?: { line?: number, loc?: { first_line: number } } }
    return { error: { message: message ?? String(e), line: hash?.loc?.first_line ?? (hash?.line ?? 0) + 1 } }
  }
}

export function toGraph(db: FlowDb): Graph {
  const groups = db.getSubGraphs().map(g => ({ id: g.id, lines: toLines(g.title), classes: g.classes, members: g.nodes }))
  return {
    title: db.getAccTitle().trim(),
    description: db.getAccDescription().replace(/\s+/g, ' ').trim(),
    nodes: [...db.getVertices().values()]
      .filter(v => !groups.some(g => g.id === v.id))
      .map(v => ({ id: v.id, lines: toLines(v.text ?? v.id), classes: v.classes, shape: v.type ?? 'square' })),
    edges: toEdges(db),
    groups,
    defined: Object.fromEntries([...db.getClasses()].map(([name, c]) => [name, c.styles])),
  }
}

export function toEdges(db: FlowDb): Graph['edges'] {
  const ids = db.getData().edges.map(e => e.id)
  return db.getEdges().map((e, i) => {
    const type = e.type ?? ''
    return {
      id: ids[i] ?? `edge-${i}`,
      from: e.start,
      to: e.end,
      lines: toLines(e.text),
      classes: e.classes,
      stroke: e.stroke ?? 'normal',
      head: toHead(type),
      tail: type.startsWith('double') ? toHead(type) : 'none',
    }
  })
}

export function toHead(type: string): HeadKind {
  return (['point', 'cross', 'circle'] as const).find(k => type.endsWith(k)) ?? 'none'
}

/** The lines of a label as plain text: `<br>` parts them, Mermaid's and HTML's entities are read. */
export function toLines(label: string): string[] {
  return label.split(/<br\s*\/?>/i).map((line) => {
    const box = document.createElement('textarea')
    box.innerHTML = line.replace(/ﬂ°°(\d+)¶ß/g, '&#$1;').replace(/ﬂ°(\w+)¶ß/g, '&$1;').replace(/<[^>]*>/g, '')
    return box.value.replace(/\s+/g, ' ').trim()
  }).filter(Boolean)
}

/** Widths in px of texts in CSS fonts, in the order given. */
export async function measureTexts(texts: { text: string, font: string }[]): Promise<number[]> {
  await Promise.all([...new Set(texts.map(t => t.font))].map(font => document.fonts.load(font)))
  const context = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D
  return texts.map(({ text, font }) => {
    context.font = font
    return context.measureText(text).width
  })
}

export const READ_FUNCTIONS = [readGraph, toGraph, toEdges, toHead, toLines, measureTexts]
