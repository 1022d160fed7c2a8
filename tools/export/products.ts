import type { ExportOptions, Product } from './options'
import type { PrintSource } from './slides-pdf'
import { launchBrowser } from '../browser/launch'
import { freshBuild } from '../deck/fresh'
import { serveFolder } from '../deck/serve'
import { exportSlidesPdf } from './slides-pdf'
import { openOutput } from './whole-file'

const FILES: Record<Product, string> = { slides: 'export/slides.pdf' }

const MAKERS: Record<Product, (source: PrintSource, options: ExportOptions) => Promise<{ bytes: Uint8Array, says: string }>> = {
  slides: exportSlidesPdf,
}

/** Writes the products that were asked for, one after the other; a file appears only when it is whole. */
export async function exportProducts(options: ExportOptions): Promise<void> {
  const { entry } = options
  const outputs = await Promise.all(options.products.map(async product =>
    ({ product, output: await openOutput(options.output ?? FILES[product]) })))
  const served = await serveFolder(await freshBuild({ entry, onBuild: () => console.log(`Building ${entry} …`) }))
  const browser = await launchBrowser()
  try {
    for (const { product, output } of outputs) {
      const { bytes, says } = await MAKERS[product]({ browser, url: served.url }, options)
      await output.write(bytes)
      console.log(`${output.path}: ${says}, ${Math.ceil(bytes.length / 1000)} kB`)
    }
  }
  finally {
    await browser.close()
    await served.close()
  }
}
