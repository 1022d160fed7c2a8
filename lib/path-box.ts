import type { Box } from './map-box'
import type { XY } from './map-shape'

const COMMAND = /([MLZ])([^MLZ]*)/gi
const NUMBER = /-?(?:\d+(?:\.\d+)?|\.\d+)/g

/** The corners of a path; small letters are steps from the corner before. */
function corners(path: string): XY[] {
  const found: XY[] = []
  for (const [, command, numbers = ''] of path.matchAll(COMMAND)) {
    const values = (numbers.match(NUMBER) ?? []).map(Number)
    for (let at = 0; at + 1 < values.length; at += 2) {
      const pen = command === 'l' ? found.at(-1)! : { x: 0, y: 0 }
      found.push({ x: pen.x + values[at]!, y: pen.y + values[at + 1]! })
    }
  }
  return found
}

/**
 * The box around an SVG path of straight lines (`M`, `L`, `l`, `Z`, `z`), as the maps are made of, px.
 * @throws RangeError when the path has other commands
 */
export function pathBox(path: string): Box {
  const other = /[^MLlZz\d\s.,-]/.exec(path)?.[0]
  if (other !== undefined)
    throw new RangeError(`Only a path of straight lines has a box that its corners give, and this one has "${other}".`)
  const spots = corners(path)
  const [x, y] = [Math.min(...spots.map(spot => spot.x)), Math.min(...spots.map(spot => spot.y))]
  return { x, y, width: Math.max(...spots.map(spot => spot.x)) - x, height: Math.max(...spots.map(spot => spot.y)) - y }
}
