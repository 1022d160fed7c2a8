import type { DateForm } from '../../lib/date-words'
import type { Entry } from '../../lib/entries'
import { DATE_FORMS, dateWords } from '../../lib/date-words'
import { figureWords, spelledFigure } from '../../lib/figure-words'

/** What can be said of an entry: `{{id}}` alone, or `{{id.form}}`. */
export const FORMS = [...DATE_FORMS, 'words', 'spelled', 'short', 'text'] as const
export type Form = typeof FORMS[number]

/** Why an entry cannot be said in a form. */
export interface Unsaid {
  fault: string
  remedy: string
}
export type Said = string | Unsaid

function lacks(entry: Entry, what: string): Unsaid {
  const has = [entry.figure && 'a figure', entry.figure?.words && 'words', entry.date && 'a date', entry.short && 'a short label', 'a text'].filter(Boolean)
  return { fault: `"${entry.id}" has no ${what}.`, remedy: `It has ${has.join(', ')}; use one of these, or add the ${what} to the data.` }
}

function plain(entry: Entry): Said {
  if (entry.figure)
    return figureWords(entry.figure)
  return entry.date ? dateWords(entry.date) : lacks(entry, 'figure and no date')
}

function sayAs(entry: Entry, form: Form | undefined): Said {
  switch (form) {
    case undefined: return plain(entry)
    case 'words': return entry.figure?.words ?? lacks(entry, 'words')
    case 'spelled': return entry.figure ? spelledFigure(entry.figure) : lacks(entry, 'figure')
    case 'short': return entry.short ?? lacks(entry, 'short label')
    case 'text': return entry.text
    default: return entry.date ? dateWords(entry.date, form satisfies DateForm) : lacks(entry, 'date')
  }
}

function refusedBy(error: unknown): Unsaid {
  if (!(error instanceof RangeError))
    throw error
  return { fault: error.message, remedy: 'Use another form, or give the date or figure as precisely as the sentence needs it.' }
}

/** An entry in words, in one of its forms or else by its figure or its date. */
export function say(entry: Entry, form: Form | undefined): Said {
  try {
    return sayAs(entry, form)
  }
  catch (error) {
    return refusedBy(error)
  }
}
