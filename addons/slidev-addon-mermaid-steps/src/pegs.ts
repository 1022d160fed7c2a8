import type { Actor, PegShape } from './options'
import { element, short } from './svg'

/** Corners of a regular polygon in a circle of radius 1; the first at `turn` degrees from the top. */
function regular(corners: number, turn = 0): [number, number][] {
  return Array.from({ length: corners }, (_, i) => {
    const angle = (turn + 360 * i / corners - 90) * Math.PI / 180
    return [Math.cos(angle), Math.sin(angle)]
  })
}

/** Outlines in a square from −1 to 1, sized so that all weigh about the same to the eye. */
const POLYGONS: Record<Exclude<PegShape, 'circle' | 'square' | 'rounded-square'>, [number, number][]> = {
  triangle: [[0, -1.1], [1.14, 0.88], [-1.14, 0.88]],
  diamond: [[0, -1.12], [1.12, 0], [0, 1.12], [-1.12, 0]],
  hexagon: regular(6, 30).map(([x, y]) => [x * 1.04, y * 1.04]),
  pentagon: regular(5).map(([x, y]) => [x * 1.06, y * 1.06 + 0.06]),
  octagon: regular(8, 22.5),
}

/** How far below the middle a shape's code is set, in radii, and how large, in px on a peg of 48 px. */
const CODE: Partial<Record<PegShape, { drop: number, size: number }>> = {
  triangle: { drop: 0.36, size: 18 },
  pentagon: { drop: 0.08, size: 20 },
}

/**
 * A peg of `size` px around (x, y): the shape in its fill, outlined in the ink of the
 * drawing, with the code on it. Shape and code tell it apart where colour does not.
 */
export function peg(actor: Actor, at: { x: number, y: number }, size: number, outline: { width: number, stroke: string }): string {
  const look = { 'fill': actor.fill, 'stroke': outline.stroke, 'stroke-width': outline.width, 'stroke-linejoin': 'round' }
  const { drop, size: codeSize } = CODE[actor.shape] ?? { drop: 0, size: 20 }
  const fontSize = codeSize * size / 48
  const code = element('text', {
    'x': at.x,
    'y': at.y + drop * size / 2 + fontSize * 0.34,
    'text-anchor': 'middle',
    'font-size': fontSize,
    'font-weight': 700,
    'fill': actor.ink,
  }, actor.code)
  return element('g', { class: `ms-peg ms-peg-${actor.shape}` }, [outlineOf(actor.shape, at, size / 2, look), code])
}

function outlineOf(shape: PegShape, { x, y }: { x: number, y: number }, r: number, look: Record<string, string | number>): string {
  if (shape === 'circle')
    return element('circle', { cx: x, cy: y, r: r * 0.98, ...look })
  if (shape === 'square' || shape === 'rounded-square') {
    const half = r * 0.9
    return element('rect', { x: x - half, y: y - half, width: 2 * half, height: 2 * half, rx: shape === 'square' ? undefined : half * 0.55, ...look })
  }
  const points = POLYGONS[shape].map(([dx, dy]) => `${short(x + dx * r)},${short(y + dy * r)}`).join(' ')
  return element('polygon', { points, ...look })
}
