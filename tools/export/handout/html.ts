import type { ToldDeck } from '../told/told-slides'
import type { PageOf } from './places'
import { element } from '../told/html'
import { chapterHtml } from './chapters'
import { contentsPage, titlePage } from './front'
import { CHAPTERS, partsOf } from './places'
import { partHtml } from './sheet'

/** The body of the handout; `pageOf` gives the page on which a place begins, once that is known. */
export function handoutHtml(told: ToldDeck, pageOf: PageOf): string {
  const chapters = CHAPTERS.map(({ id, title }) =>
    element('section', `<header class="ho-band"><h2 id="${id}">${title}</h2></header>\n${chapterHtml(id, told, pageOf)}`, `class="ho-chapter-${id}"`))
  return [titlePage(told), contentsPage(told, pageOf), ...partsOf(told.slides).map(partHtml), ...chapters].join('')
}
