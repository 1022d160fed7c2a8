import type { Box, Point, Size } from './geometry'

/** What Mermaid's parser knows of a flowchart, before anything has a place. */
export interface Graph {
  title: string
  description: string
  nodes: GraphNode[]
  edges: GraphEdge[]
  groups: GraphGroup[]
  /** classDef names of the text with their CSS declarations. */
  defined: Record<string, string[]>
}

export interface GraphNode {
  id: string
  lines: string[]
  classes: string[]
  /** Mermaid's shape name; only the rounding of the corners is read from it. */
  shape: string
}

export type Stroke = 'normal' | 'thick' | 'dotted' | 'invisible'
export type HeadKind = 'none' | 'point' | 'cross' | 'circle'

export interface GraphEdge {
  id: string
  from: string
  to: string
  lines: string[]
  classes: string[]
  stroke: Stroke
  head: HeadKind
  tail: HeadKind
}

export interface GraphGroup {
  id: string
  lines: string[]
  classes: string[]
  members: string[]
}

/** Where Mermaid's layout put things; keyed by id. */
export interface Layout {
  nodes: Record<string, Point>
  groups: Record<string, Box>
  edges: Record<string, Point[]>
}

/** A label with the size its lines take up. */
export interface Label extends Size { lines: string[] }

/** A diagram ready to be drawn. */
export interface Scene {
  size: Size
  nodes: (GraphNode & { box: Box })[]
  edges: Route[]
  groups: (GraphGroup & { box: Box })[]
}

export interface Route {
  edge: GraphEdge
  points: Point[]
  label?: Label & { box: Box }
}
