import type { ToldSlide } from '../told/told-slides'
import { grouped } from '../told/html'

/** What has a place in the contents; `id` is also the name that links look up. */
export interface Place {
  id: string
  title: string
  /** 2 for a part or a chapter at the end, 3 for a slide. */
  level: 2 | 3
}

/** Gives the page on which a place begins, once that is known. */
export type PageOf = (id: string) => number | undefined

/** What follows the slides, in order. */
export const CHAPTERS = [
  { id: 'argument-map', title: 'The argument on one page' },
  { id: 'questions', title: 'Questions' },
  { id: 'glossary', title: 'Glossary' },
  { id: 'claims', title: 'What the article says, paragraph by paragraph' },
  { id: 'sources', title: 'Sources' },
] as const
export type ChapterId = typeof CHAPTERS[number]['id']

/** A part with its slides, as it stands in the handout. */
export interface Part {
  id: string
  title: string
  slides: ToldSlide[]
}

/** The parts of the lecture in order. */
export function partsOf(slides: readonly ToldSlide[]): Part[] {
  return grouped(slides, ({ part }) => part).map(({ key, members }, index) => ({ id: `part-${index}`, title: key, slides: members }))
}

/** Everything in the contents, in order. */
export function placesOf(slides: readonly ToldSlide[]): Place[] {
  const parts = partsOf(slides).flatMap(({ id, title, slides: members }): Place[] => [
    { id, title, level: 2 },
    ...members.map(({ no, headline }): Place => ({ id: `slide-${no}`, title: headline, level: 3 })),
  ])
  return [...parts, ...CHAPTERS.map(chapter => ({ ...chapter, level: 2 as const }))]
}
