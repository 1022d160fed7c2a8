import type { ToldSlide } from '../told/told-slides'
import { element, escaped } from '../told/html'

function words({ no, blocks }: ToldSlide): string {
  const told = blocks.map(block => block.kind === 'table' ? [block.head, ...block.rows].map(cells => cells.join(', ')).join('; ') : block.text)
  return `Picture of slide ${no}. ${told.join(' ')}`
}

/** The place of a slide's picture, which is set in later by the browser that has it. `alt` tells it otherwise than by its own words. */
export function picture(slide: ToldSlide, alt = words(slide)): string {
  return `<div class="ho-picture" role="img" data-slide="${slide.no}" aria-label="${escaped(alt)}"></div>\n`
}

/** As `picture`, for the map of the first slide without the words that stand on it. */
export function mapOnly({ no }: ToldSlide, alt: string): string {
  return `<div class="ho-picture ho-map" role="img" data-slide="${no}" aria-label="${escaped(alt)}"></div>\n`
}

/** Lines to write on, as many as the browser finds room for. */
export function roomToWrite(title: string): string {
  return element('div', `${title && `<p class="ho-label">${escaped(title)}</p>`}<div class="ho-lines" aria-hidden="true"></div>`, 'class="ho-room"')
}
