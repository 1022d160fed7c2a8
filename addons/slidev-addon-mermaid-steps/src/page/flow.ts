import type { Mermaid } from 'mermaid'
import type { Stroke } from '../graph'

/*
 * What is used of Mermaid's flowchart database. The functions of this folder run in the
 * renderer's page: their source text is sent there, so they refer only to one another.
 */

export interface FlowDb {
  getVertices: () => Map<string, { id: string, domId: string, text?: string, type?: string, classes: string[] }>
  getEdges: () => { start: string, end: string, text: string, type?: string, stroke?: Stroke, classes: string[] }[]
  getSubGraphs: () => { id: string, title: string, nodes: string[], classes: string[] }[]
  getClasses: () => Map<string, { styles: string[] }>
  getAccTitle: () => string
  getAccDescription: () => string
  getData: () => { nodes: { id: string, isGroup?: boolean }[], edges: { id: string }[] }
}

export interface FlowDiagram {
  type: string
  db: FlowDb
  renderer: { draw: (text: string, id: string, version: string, diagram: FlowDiagram) => Promise<void> }
}

/** Mermaid's own reading of a text, with the configuration of its front matter applied. */
export async function readDiagram(text: string): Promise<FlowDiagram> {
  const { mermaid } = globalThis as unknown as { mermaid: Mermaid }
  await mermaid.parse(text)
  return await mermaid.mermaidAPI.getDiagramFromText(text) as unknown as FlowDiagram
}

export const DIAGRAM_FUNCTIONS = [readDiagram]
