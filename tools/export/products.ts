import type { ExportOptions, Product } from './options'
import type { Made } from './slides-pdf'
import type { Output } from './whole-file'
import { extname } from 'node:path'
import process from 'node:process'
import { isPrinted, printFromDeck } from './from-deck'
import { openOutput } from './whole-file'

const FILES: Record<Product, string[]> = {
  slides: ['export/slides.pdf'],
  handout: ['export/handout.pdf'],
  transcript: ['export/transcript.html', 'export/transcript.md'],
  single: ['export/deck.html'],
  pptx: ['export/slides.pptx'],
}

const BUILT: Partial<Record<Product, (options: ExportOptions) => Promise<Made>>> = {
  single: async options => (await import('./single-file')).exportSingleFile(options),
}

// A given name is the first file's; a second one differs in its extension.
function pathsOf(product: Product, given: string | undefined): string[] {
  const stem = given?.slice(0, given.length - extname(given).length)
  return FILES[product].map((path, index) => given === undefined ? path : index === 0 ? given : `${stem}${extname(path)}`)
}

async function write(outputs: Output[], { files, says }: Made, began: number): Promise<void> {
  const seconds = Math.round((Date.now() - began) / 1000)
  for (const [index, output] of outputs.entries()) {
    const bytes = files[index] ?? new Uint8Array()
    await output.write(bytes)
    console.log(`${output.path}: ${says}, ${Math.ceil(bytes.length / 1000)} kB, ${seconds} s`)
  }
}

function announce(product: Product): void {
  // A line that the result replaces; in a log it would only double the lines.
  if (process.stdout.isTTY)
    process.stdout.write(`${product} …\r`)
}

/** Writes the products that were asked for, one after the other; a file appears only when it is whole. */
export async function exportProducts(options: ExportOptions): Promise<void> {
  const wanted = await Promise.all(options.products.map(async product =>
    ({ product, outputs: await Promise.all(pathsOf(product, options.output).map(openOutput)) })))
  const made = async (product: Product, outputs: Output[], work: () => Promise<Made>): Promise<void> => {
    const began = Date.now()
    announce(product)
    await write(outputs, await work(), began)
  }
  const printed = wanted.map(({ product }) => product).filter(isPrinted)
  if (printed.length > 0) {
    await printFromDeck(printed, async (source, prints) => {
      for (const { product, outputs } of wanted) {
        const print = prints.get(product)
        if (print)
          await made(product, outputs, () => print(source, options))
      }
    }, options.entry)
  }
  for (const { product, outputs } of wanted) {
    const build = BUILT[product]
    if (build)
      await made(product, outputs, () => build(options))
  }
}
