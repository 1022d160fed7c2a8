/** A cord between two posts, with the place of its label; px. */
export interface PlacedCord { id: string, y: number, labelY: number, path: string, twist: string }

/** Two posts with cords between them; px. */
export interface PlacedCords {
  left: number
  right: number
  /** Upper and lower end of the posts. */
  top: number
  bottom: number
  cords: PlacedCord[]
}

/** The room that the posts fill; px. */
export type CordRoom = Omit<PlacedCords, 'cords'>

const SAG = 14
/** From the top of the posts to the middle of the first label. */
const HEAD = 88

/** How far a cord hangs below its ends, at `share` of its length from 0 to 1. */
function sag(share: number): number {
  return 4 * SAG * share * (1 - share)
}

/** Slanted strokes along a cord, one every 14 px, which make a line a rope. */
function twistOf(left: number, right: number, y: number, thick: number): string {
  const strokes = Math.floor((right - left - thick) / 14)
  return Array.from({ length: strokes }, (_, index) => {
    const x = left + thick / 2 + 7 + index * 14
    const middle = y + sag((x - left) / (right - left))
    return `M${x - 5} ${(middle + thick / 2).toFixed(1)}L${x + 5} ${(middle - thick / 2).toFixed(1)}`
  }).join('')
}

/**
 * Hangs cords between two posts at equal distances, each with its label above it.
 * Both states of the picture use it, so that a cord keeps its place when it thins.
 * @param thick width of the widest cord, px
 */
export function placeCords(ids: string[], room: CordRoom, thick: number): PlacedCords {
  const { left, right, top, bottom } = room
  const step = (bottom - top - HEAD) / ids.length
  const cords = ids.map((id, index) => {
    const y = top + HEAD + step * (index + 1) - SAG - thick
    return {
      id,
      y,
      labelY: y - thick / 2 - 6,
      path: `M${left} ${y}Q${(left + right) / 2} ${y + 2 * SAG} ${right} ${y}`,
      twist: twistOf(left, right, y, thick),
    }
  })
  return { ...room, cords }
}
