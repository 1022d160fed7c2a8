import type { PegShape } from '../data/schema/vocabulary'

/** Two grounds: bright for halls with the lights on, dark for dark rooms. */
export const SCHEMES = ['bright', 'dark'] as const
export type Scheme = typeof SCHEMES[number]

/** Colours by role. Text on ground is at least 7:1; muted never stands on a panel. */
export const colours = {
  bright: {
    ground: '#FBF9F5',
    text: '#1E1B1A',
    muted: '#57504B',
    accent: '#8A1538',
    rule: '#7C736B',
    panel: '#F1ECE3',
    tooth: '#DDD4C8',
    mark: '#E3DBCF',
    onAccent: '#FFFFFF',
    accentFill: '#8A1538',
    land: '#EAE3D8',
    water: '#F7F5F0',
  },
  dark: {
    ground: '#15171A',
    text: '#F2EEE6',
    muted: '#BDB5AB',
    accent: '#F0A6B7',
    rule: '#8E8880',
    panel: '#22252A',
    tooth: '#33363B',
    mark: '#33363B',
    onAccent: '#FFFFFF',
    accentFill: '#8A1538',
    land: '#2A2D32',
    water: '#1A1D21',
  },
} as const satisfies Record<Scheme, Record<string, `#${string}`>>
export type ColourRole = keyof typeof colours.bright

/** An actor's peg: fill, ink on the fill, and the shape that stands for it in greyscale. */
export interface PegLook { fill: `#${string}`, ink: `#${string}`, shape: PegShape }

/** Keyed by actor id (data/actors.yaml). */
export const pegs = {
  qatar: { fill: '#8A1538', ink: '#FFFFFF', shape: 'circle' },
  us: { fill: '#3A577B', ink: '#FFFFFF', shape: 'square' },
  taliban: { fill: '#171307', ink: '#FFFFFF', shape: 'triangle' },
  kabul: { fill: '#A5CFEA', ink: '#1E1B1A', shape: 'hexagon' },
  saudi: { fill: '#6A8B7A', ink: '#1E1B1A', shape: 'diamond' },
  iran: { fill: '#B8965B', ink: '#1E1B1A', shape: 'pentagon' },
  turkey: { fill: '#9183AC', ink: '#1E1B1A', shape: 'octagon' },
  uae: { fill: '#F3E1D3', ink: '#1E1B1A', shape: 'rounded-square' },
} as const satisfies Record<string, PegLook>
export type PegId = keyof typeof pegs

/** Font families by role. */
export const fonts = {
  serif: '\'Source Serif 4 Variable\', \'Source Serif 4\', Georgia, \'Noto Sans SC\', serif',
  sans: '\'Source Sans 3 Variable\', \'Source Sans 3\', \'Helvetica Neue\', Arial, \'Noto Sans SC\', sans-serif',
  chinese: '\'Noto Sans SC\', \'Source Sans 3 Variable\', sans-serif',
} as const

/** Type sizes as [size, line] in px on the 1280 px canvas; nothing is smaller than 18. */
export const type = {
  cover: [64, 70],
  section: [52, 58],
  headline: [40, 46],
  number: [132, 120],
  figure: [64, 68],
  lead: [30, 40],
  body: [26, 36],
  label: [22, 28],
  edge: [20, 26],
  source: [18, 24],
} as const satisfies Record<string, readonly [number, number]>

/** The canvas in px: nine teeth of 80 px stand one above the other on its left edge. */
export const canvas = {
  width: 1280,
  height: 720,
  left: 80,
  right: 72,
  tooth: 80,
  headlineTop: 56,
  bodyTop: 172,
  bodyBottom: 620,
  sourceTop: 644,
} as const

/** Line widths in px. */
export const strokes = {
  outline: 2.5,
  guide: 1,
  casing: 8,
  article: 2.5,
  record: 4.5,
  inference: 2.5,
  inferenceDash: '10 8',
} as const

/** Milliseconds of the only motion there is: a fact that appears. */
export const durations = { appear: 150 } as const
