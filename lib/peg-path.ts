import type { PegShape } from '../data/schema/vocabulary'

/** A regular polygon about (0, 0), its first corner at `turn` degrees clockwise from the top. */
function polygon(corners: number, radius: number, turn = 0): string {
  const points = Array.from({ length: corners }, (_, corner) => {
    const angle = ((turn + corner * 360 / corners) - 90) * Math.PI / 180
    return `${(radius * Math.cos(angle)).toFixed(2)} ${(radius * Math.sin(angle)).toFixed(2)}`
  })
  return `M${points.join('L')}Z`
}

function roundedSquare(half: number, corner: number): string {
  const side = 2 * (half - corner)
  const arc = (x: number, y: number) => `a${corner} ${corner} 0 0 1 ${x} ${y}`
  return `M${corner - half} ${-half}h${side}${arc(corner, corner)}v${side}${arc(-corner, corner)}h${-side}${arc(-corner, -corner)}v${-side}${arc(corner, -corner)}Z`
}

const OUTLINES = {
  'circle': r => `M${-r} 0a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0Z`,
  'square': r => `M${-r * 0.9} ${-r * 0.9}h${r * 1.8}v${r * 1.8}h${-r * 1.8}Z`,
  'triangle': r => `M0 ${-r * 1.1}L${r * 1.16} ${r * 0.86}H${-r * 1.16}Z`,
  'hexagon': r => polygon(6, r * 1.1, 30),
  'diamond': r => polygon(4, r * 1.28),
  'pentagon': r => polygon(5, r * 1.16),
  'octagon': r => polygon(8, r * 1.06, 22.5),
  'rounded-square': r => roundedSquare(r * 0.92, r * 0.36),
} satisfies Record<PegShape, (radius: number) => string>

/** The outline of a peg about (0, 0) as an SVG path; shapes of one `radius` (px) look equally large. */
export function pegPath(shape: PegShape, radius: number): string {
  return OUTLINES[shape](radius)
}

/** Where the two letters' baseline lies below the peg's middle, as a share of the radius: a triangle carries them lower. */
export function pegBaseline(shape: PegShape): number {
  return shape === 'triangle' ? 0.56 : shape === 'pentagon' ? 0.4 : 0.33
}
