/** A domino that has fallen against what stands to its right; px and degrees clockwise from upright. */
export interface PlacedDomino { pivot: number, angle: number, path: string }

/** The size of a domino and where they stand; px. */
export interface DominoRoom {
  ground: number
  height: number
  width: number
  /** Lower right corner of each domino, left to right. */
  pivots: number[]
  /** What the last domino falls against: a block that is tilted clockwise about its lower right corner. */
  block: { left: number, width: number, tilt: number }
}

interface Point { x: number, y: number }

const radians = (degrees: number): number => degrees * Math.PI / 180

/** Turns a point about (0, 0), degrees clockwise; y grows downwards. */
function turned({ x, y }: Point, degrees: number): Point {
  const [sin, cos] = [Math.sin(radians(degrees)), Math.cos(radians(degrees))]
  return { x: x * cos - y * sin, y: x * sin + y * cos }
}

/** How far right of its pivot the left face of a leaning domino stands at a height above the ground. */
function leftFace(height: number, width: number, angle: number): number {
  const along = (height - width * Math.sin(radians(angle))) / Math.cos(radians(angle))
  return along * Math.sin(radians(angle)) - width * Math.cos(radians(angle))
}

/** Where the left face of the tilted block stands, at a height above the ground. */
function blockFace({ left, width, tilt }: DominoRoom['block'], height: number): number {
  const lifted = width * Math.sin(radians(tilt))
  return left + width * (1 - Math.cos(radians(tilt))) + (height - lifted) * Math.tan(radians(tilt))
}

/** The angle at which a domino's upper right corner touches a face; `reach` says how far that face is, at a height. */
function restingAngle(height: number, reach: (height: number) => number): number {
  let [least, most] = [0, 89]
  for (let round = 0; round < 40; round++) {
    const angle = (least + most) / 2
    const tip = height * Math.sin(radians(angle))
    if (tip < reach(height * Math.cos(radians(angle))))
      least = angle
    else
      most = angle
  }
  return least
}

function slab(pivot: number, ground: number, height: number, width: number, angle: number): string {
  const corners = [{ x: 0, y: 0 }, { x: -width, y: 0 }, { x: -width, y: -height }, { x: 0, y: -height }]
  return `M${corners.map(corner => turned(corner, angle)).map(({ x, y }) => `${(pivot + x).toFixed(1)} ${(ground + y).toFixed(1)}`).join('L')}Z`
}

/** Lets each domino fall to the right until it rests on the next, the last one on the block: the further left, the flatter. */
export function placeDominoes({ ground, height, width, pivots, block }: DominoRoom): PlacedDomino[] {
  let reach = (at: number): number => blockFace(block, at) - pivots.at(-1)!
  return pivots.toReversed().map((pivot, index) => {
    const angle = restingAngle(height, reach)
    const before = pivots.at(-2 - index)
    reach = at => pivot + leftFace(at, width, angle) - (before ?? pivot)
    return { pivot, angle, path: slab(pivot, ground, height, width, angle) }
  }).toReversed()
}
