import type { Browser } from 'playwright-core'

export const PEG_SHAPES = ['circle', 'square', 'triangle', 'hexagon', 'diamond', 'pentagon', 'octagon', 'rounded-square'] as const
export type PegShape = typeof PEG_SHAPES[number]

/** The sign of an actor, set into the left end of its node. */
export interface Actor {
  /** One to three letters on the peg. */
  code: string
  /** The one spelling; a node without a label of its own takes it. */
  name: string
  shape: PegShape
  /** Any CSS colour, `var(--…)` included. */
  fill: string
  /** Colour of the code on the fill. */
  ink: string
}

/** How nodes of a class look, where they differ from a plain box. */
export interface NodeLook {
  /** Outline in px. */
  width?: number
  /** SVG dash pattern of the outline, in px. */
  dash?: string
  fill?: string
  ink?: string
  stroke?: string
}

/** How edges of a class look. */
export interface EdgeLook {
  /** Line width in px. */
  width?: number
  /** SVG dash pattern in px. */
  dash?: string
  head?: 'open' | 'filled'
  stroke?: string
  /** A cross in the middle of the line: offered and refused. */
  crossed?: boolean
}

/** A font file that the renderer measures with, as the deck shows it. */
export interface FontFile {
  family: string
  /** Absolute, or relative to the deck's root. */
  file: string
  /** CSS weight or range, `200 900` for a variable font. */
  weight?: string
  style?: 'normal' | 'italic'
}

/** [size, line height] in px. */
export type TypeSize = readonly [number, number]

export interface Options {
  /** Node class → peg. */
  actors: Record<string, Actor>
  /** Further node and subgraph classes. */
  classes: Record<string, NodeLook>
  /** Edge classes; `normal`, `thick` and `dotted` are Mermaid's own strokes. */
  edges: Record<string, EdgeLook>
  /** Any CSS colours; variables make one drawing serve a bright and a dark scheme. */
  theme: { ground: string, ink: string }
  fonts: FontFile[]
  family: string
  type: { label: TypeSize, second: TypeSize, edge: TypeSize }
  /** Weight of a node's first line. */
  weight: number
  outline: number
  corner: number
  /** Peg size in px. */
  peg: number
  maxNodes: number
  /** Room for a diagram whose fence names none, as `1128x440`. */
  place?: string
  /** Relative to the deck's root. */
  cacheDir: string
  /** Path of a browser, tried before any other. */
  executablePath?: string
  /** Starts the browser; undefined where there is none. */
  launch?: () => Promise<Browser | undefined>
}

const DEFAULTS: Options = {
  actors: {},
  classes: {},
  edges: {
    normal: { width: 2.5, head: 'open' },
    thick: { width: 4.5, head: 'filled' },
    dotted: { width: 2.5, head: 'open', dash: '10 8' },
  },
  theme: { ground: 'var(--mermaid-steps-ground)', ink: 'var(--mermaid-steps-ink)' },
  fonts: [],
  family: 'sans-serif',
  type: { label: [22, 28], second: [18, 24], edge: [20, 26] },
  weight: 600,
  outline: 2.5,
  corner: 4,
  peg: 48,
  maxNodes: 9,
  cacheDir: 'node_modules/.cache/mermaid-steps',
}

/** The given options over the defaults; `edges` are merged name by name. */
export function withDefaults(given: Partial<Options> = {}): Options {
  return { ...DEFAULTS, ...given, edges: { ...DEFAULTS.edges, ...given.edges } }
}

/** Types the deck's `setup/mermaid-steps.ts`. */
export function defineMermaidSteps(options: Partial<Options> | (() => Partial<Options> | Promise<Partial<Options>>)): typeof options {
  return options
}
