import type { ExportOptions, Product } from './options'
import type { Made, PrintSource } from './slides-pdf'
import type { Output } from './whole-file'
import { extname } from 'node:path'
import process from 'node:process'
import { launchBrowser } from '../browser/launch'
import { freshBuild } from '../deck/fresh'
import { serveFolder } from '../deck/serve'
import { exportHandout } from './handout/handout'
import { exportPptx } from './pptx'
import { exportSingleFile } from './single-file'
import { exportSlidesPdf } from './slides-pdf'
import { exportTranscript } from './transcript/transcript'
import { openOutput } from './whole-file'

const FILES: Record<Product, string[]> = {
  slides: ['export/slides.pdf'],
  handout: ['export/handout.pdf'],
  transcript: ['export/transcript.html', 'export/transcript.md'],
  single: ['export/deck.html'],
  pptx: ['export/slides.pptx'],
}

const PRINTED: Partial<Record<Product, (source: PrintSource, options: ExportOptions) => Promise<Made>>> = {
  slides: exportSlidesPdf,
  handout: exportHandout,
  transcript: exportTranscript,
  pptx: exportPptx,
}

const BUILT: Partial<Record<Product, (options: ExportOptions) => Promise<Made>>> = {
  single: exportSingleFile,
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

async function printFromDeck(work: (source: PrintSource) => Promise<void>, entry: string): Promise<void> {
  const served = await serveFolder(await freshBuild({ entry, onBuild: () => console.log(`Building ${entry} …`) }))
  try {
    const browser = await launchBrowser()
    try {
      await work({ browser, url: served.url })
    }
    finally {
      await browser.close()
    }
  }
  finally {
    await served.close()
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
  if (wanted.some(({ product }) => PRINTED[product])) {
    await printFromDeck(async (source) => {
      for (const { product, outputs } of wanted) {
        const print = PRINTED[product]
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
