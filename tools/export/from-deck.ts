import type { ExportOptions, Product } from './options'
import type { Made, PrintSource } from './slides-pdf'
import { freshBuild } from '../deck/fresh'
import { serveFolder } from '../deck/serve'

/** Makes a product out of a served deck. */
export type Print = (source: PrintSource, options: ExportOptions) => Promise<Made>

// Loaded while the deck is built, and only what was asked for: together they take a second.
const PRINTED: Partial<Record<Product, () => Promise<Print>>> = {
  slides: async () => (await import('./slides-pdf')).exportSlidesPdf,
  handout: async () => (await import('./handout/handout')).exportHandout,
  transcript: async () => (await import('./transcript/transcript')).exportTranscript,
  pptx: async () => (await import('./pptx')).exportPptx,
}

/** Whether a product is printed from a running deck. */
export function isPrinted(product: Product): boolean {
  return product in PRINTED
}

/** The deck's build, and the moment from which its own process works at it, or none is needed. */
function beginBuild(entry: string, signal: AbortSignal): { begun: Promise<unknown>, built: Promise<string> } {
  let tell = (): void => {}
  const told = new Promise<void>(done => tell = done)
  const built = freshBuild({
    entry,
    signal,
    onBuild: () => {
      console.log(`Building ${entry} …`)
      tell()
    },
  })
  built.catch(() => {})
  return { begun: Promise.race([told, built]), built }
}

/** Builds the deck, if its files have no build, and meanwhile starts what prints; `work` gets the served deck and what makes each product. */
export async function printFromDeck(products: Product[], work: (source: PrintSource, prints: Map<Product, Print>) => Promise<void>, entry: string): Promise<void> {
  const load = async (product: Product): Promise<[Product, Print]> => [product, await PRINTED[product]!()]
  const ended = new AbortController()
  const { begun, built } = beginBuild(entry, ended.signal)
  try {
    await begun
    // A build leaves a core to what comes after it.
    const [{ launchBrowser }, ...prints] = await Promise.all([import('../browser/launch'), ...products.map(load)])
    const browser = await launchBrowser()
    try {
      const served = await serveFolder(await built)
      try {
        await work({ browser, url: served.url }, new Map(prints))
      }
      finally {
        await served.close()
      }
    }
    finally {
      await browser.close()
    }
  }
  finally {
    ended.abort()
  }
}
