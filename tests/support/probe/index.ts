import type { Canvas, Part, Surveyed } from './types'
import { canvasOf, toCanvas } from './boxes'
import { comingOf, picturesOf } from './named'
import { outlinesOf } from './outlines'
import { textsOf } from './texts'
import { isVisible, nameOf } from './visible'

declare global {
  interface Window {
    /** Put into the page by the tests: surveys the slide with a number; `drawn` follows its shapes' outlines too. */
    surveySlide?: (no: number, drawn: boolean) => Surveyed
  }
}

function part(element: Element, canvas: Canvas): Part {
  return { name: nameOf(element), box: toCanvas(element.getBoundingClientRect(), canvas) }
}

function paints(element: HTMLElement): boolean {
  const { backgroundColor, backgroundImage, borderTopWidth, borderLeftWidth } = getComputedStyle(element)
  return backgroundColor !== 'rgba(0, 0, 0, 0)' || backgroundImage !== 'none'
    || Number.parseFloat(borderTopWidth) > 0 || Number.parseFloat(borderLeftWidth) > 0
}

function blocksOf(slide: Element): Element[] {
  const boxes = [...slide.querySelectorAll<HTMLElement>('*')].filter(element => element instanceof HTMLElement && paints(element))
  return [...boxes, ...slide.querySelectorAll('svg:not(svg svg), img, video, canvas')].filter(isVisible)
}

function overfullOf(slide: Element, canvas: Canvas): Surveyed['overfull'] {
  return [...slide.querySelectorAll<HTMLElement>('*')]
    .filter(element => element instanceof HTMLElement && getComputedStyle(element).overflowX !== 'visible' && isVisible(element))
    .map(element => ({
      ...part(element, canvas),
      by: Math.max(element.scrollWidth - element.clientWidth, element.scrollHeight - element.clientHeight),
    }))
    .filter(({ by }) => by > 1)
}

function doubleIds(): string[] {
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))]
}

window.surveySlide = (no, drawn) => {
  const slide = document.querySelector(`#slide-content [data-slidev-no="${no}"]`)
  if (!slide)
    throw new Error(`Slide ${no} is not shown.`)
  const canvas = canvasOf(slide)
  const texts = textsOf(slide, canvas)
  const parts = (selector: string): Part[] => [...slide.querySelectorAll(selector)].filter(isVisible).map(element => part(element, canvas))
  return {
    canvas,
    texts,
    blocks: blocksOf(slide).map(element => part(element, canvas)),
    outlines: drawn ? outlinesOf(slide, canvas) : [],
    pictures: picturesOf(slide, canvas),
    furniture: parts('.slide-label, h1, .source-line'),
    coming: comingOf(slide, texts),
    overfull: overfullOf(slide, canvas),
    headlines: parts('h1'),
    source: parts('.source-line')[0],
    doubleIds: doubleIds(),
    lang: document.documentElement.lang,
  }
}
