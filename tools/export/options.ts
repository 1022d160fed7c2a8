import { parseArgs } from 'node:util'
import { ToolError } from '../deck/tool-error'

/** Everything that can be exported. */
export const PRODUCTS = ['slides', 'handout', 'transcript', 'single', 'pptx'] as const

export type Product = typeof PRODUCTS[number]

export interface ExportOptions {
  products: Product[]
  entry: string
  /** A file, where one product is asked for. */
  output?: string
  /** A range of slides, such as `4,7-9`. */
  range?: string
  dark: boolean
  /** A page a click instead of a page a slide. */
  withClicks: boolean
}

function isProduct(name: string): name is Product {
  return (PRODUCTS as readonly string[]).includes(name)
}

function readProducts(names: string[]): Product[] {
  const unknown = names.find(name => !isProduct(name))
  if (unknown)
    throw new ToolError(`There is no product "${unknown}" to export.\n  Products: ${PRODUCTS.join(', ')}.`)
  return names.length > 0 ? names.filter(isProduct) : [...PRODUCTS]
}

/** Reads the command line of `npm run export`: no product means all. Throws on an unknown product or option. */
export function readExportOptions(argv: string[]): ExportOptions {
  const { values, positionals } = parseArgs({
    args: argv,
    allowPositionals: true,
    options: {
      'entry': { type: 'string', default: 'slides.md' },
      'output': { type: 'string' },
      'range': { type: 'string' },
      'dark': { type: 'boolean', default: false },
      'with-clicks': { type: 'boolean', default: false },
    },
  })
  const { 'with-clicks': withClicks, ...rest } = values
  return { products: readProducts(positionals), ...rest, withClicks }
}

export const EXPORT_USAGE = `npm run export -- [products] [options]
Products: ${PRODUCTS.join(', ')}; all of them when none is named. They are written to export/.

  --range 4,7-9          these slides only
  --with-clicks          a page a click instead of a page a slide
  --dark                 the dark scheme
  --output file          another name, where one product is asked for
  --entry slides-20.md   another length of the lecture`
