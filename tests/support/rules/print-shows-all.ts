import type { Rule } from './rule'

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** Paper has no clicks. */
export const printShowsAll: Rule = {
  id: 'print-shows-all',
  protects: 'Print shows what the last click shows',
  check({ texts, click, clicks, printed }) {
    if (printed === undefined || click < clicks)
      return []
    return texts.filter(({ words }) => !plain(printed).includes(plain(words))).map(({ name, box }) => ({
      measured: `${name} is on the screen at the last click, and not on paper`,
      limit: 'the same words',
      remedy: 'Do not tie it to a click that print does not reach, nor hide it in @media print.',
      box,
    }))
  },
}
