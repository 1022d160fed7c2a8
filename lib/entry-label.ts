import type { Entry } from './entries'
import { figureWords } from './figure-words'

/** An entry as a label on a picture: its figure with its qualifier, if it has one, and its short words. */
export function entryLabel({ figure, short, text }: Pick<Entry, 'figure' | 'short' | 'text'>): string {
  return [figure && figureWords(figure), short ?? text].filter(Boolean).join(' ')
}
