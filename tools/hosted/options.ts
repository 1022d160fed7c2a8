import { parseArgs } from 'node:util'
import { ToolError } from '../deck/tool-error'

/** What a site is built of, and where. */
export interface SiteOptions {
  entry: string
  /** Folder of the site. */
  out: string
  /** Whether the notes are in it. */
  speaker: boolean
  /** Public address of the site, ending with a slash: link previews need it in full. */
  address?: string
}

/** Reads the command line of `npm run build`. Throws on an unknown option or an address that is none. */
export function readSiteOptions(argv: string[]): SiteOptions {
  const { values } = parseArgs({
    args: argv,
    options: {
      entry: { type: 'string', default: 'slides.md' },
      out: { type: 'string', default: 'dist' },
      speaker: { type: 'boolean', default: false },
      address: { type: 'string' },
    },
  })
  if (values.address !== undefined && !/^https?:\/\/\S+\/$/.test(values.address))
    throw new ToolError(`"${values.address}" is not the address of a site.\n  Write it in full, with a slash at its end, such as https://example.org/lecture/.`)
  return values
}

export const SITE_USAGE = `npm run build -- [options]           the public site, without notes, into dist/
npm run build:speaker -- [options]   the same with notes, into dist-speaker/

  --address https://example.org/lecture/   where it will be, for link previews
  --entry slides-20.md                     another length of the lecture
  --out folder                             another folder`
