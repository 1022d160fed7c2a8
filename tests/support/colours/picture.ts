import { Buffer } from 'node:buffer'
import { PNG } from 'pngjs'

/** A colour of the screen: red, green, blue, 0 to 255. */
export type Rgb = readonly [number, number, number]

/** The pixels of a picture of the screen, as large as the window. */
export interface Picture {
  width: number
  height: number
  data: Uint8Array
}

/** Reads a PNG in base64. */
export function readPicture(base64: string): Picture {
  return PNG.sync.read(Buffer.from(base64, 'base64'))
}

/** The colour at a point of the window, `undefined` outside it. */
export function colourAt({ width, height, data }: Picture, x: number, y: number): Rgb | undefined {
  const [column, row] = [Math.floor(x), Math.floor(y)]
  if (column < 0 || row < 0 || column >= width || row >= height)
    return undefined
  const at = (row * width + column) * 4
  return [data[at]!, data[at + 1]!, data[at + 2]!]
}

/** How far two colours lie apart, 0 to 765. */
export function distance(one: Rgb, other: Rgb): number {
  return Math.abs(one[0] - other[0]) + Math.abs(one[1] - other[1]) + Math.abs(one[2] - other[2])
}

/** A colour as in a style sheet. */
export function hex(colour: Rgb): string {
  return `#${colour.map(part => part.toString(16).padStart(2, '0')).join('')}`
}
