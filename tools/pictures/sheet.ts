import { Buffer } from 'node:buffer'

const COLUMNS = 3

/** A page with pictures of slides (PNG) side by side, three in a row. */
export function sheetOf(slides: readonly Uint8Array[]): string {
  const images = slides.map(bytes => `<img src="data:image/png;base64,${Buffer.from(bytes).toString('base64')}">`)
  return `<!doctype html><style>
    body { display: grid; grid-template-columns: repeat(${COLUMNS}, 1fr); gap: 14px; margin: 0; padding: 14px; background: #d9d2c7 }
    img { display: block; width: 100% }
  </style>${images.join('')}`
}
