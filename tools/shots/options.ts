import { parseArgs } from 'node:util'
import { ToolError } from '../deck/tool-error'

export interface ShotOptions {
  entry: string
  /** A folder for the pictures. */
  output: string
  /** Address of a deck that already runs; without one, the deck is built and served. */
  url?: string
  /** A range of slides, such as `4,7-9`. */
  only?: string
  /** One picture a click instead of one a slide. */
  steps: boolean
  dark: boolean
  width: number
  height: number
}

/** Reads the command line of `npm run shots`. Throws on an unknown option or a wrong size. */
export function readShotOptions(argv: string[]): ShotOptions {
  const { values, positionals } = parseArgs({
    args: argv,
    allowPositionals: true,
    options: {
      output: { type: 'string', default: 'shots' },
      url: { type: 'string' },
      only: { type: 'string' },
      steps: { type: 'boolean', default: false },
      dark: { type: 'boolean', default: false },
      size: { type: 'string', default: '1280x720' },
    },
  })
  const { size, ...rest } = values
  const [, width, height] = /^(\d+)x(\d+)$/.exec(size) ?? []
  if (!width || !height)
    throw new ToolError(`--size takes a width and a height, such as 1920x1080, not "${size}".`)
  return { ...rest, entry: positionals[0] ?? 'slides.md', width: Number(width), height: Number(height) }
}

export const SHOTS_USAGE = `npm run shots -- [slides-20.md] [options]
Takes a picture of every slide at its last click into shots/, and lays them out on sheets.

  --only 4,7-9       these slides only
  --steps            a picture of every click
  --dark             the dark scheme
  --size 1920x1080   another window; 1280x720 unless given
  --output folder    another folder
  --url address      a deck that runs already, instead of a build`
