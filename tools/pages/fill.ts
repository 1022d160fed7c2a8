import type { CitedData, Entry } from '../../lib/entries'
import type { Fault } from '../data/fault'
import type { Said } from './say'
import { entriesById } from '../../lib/entries'
import { nearest } from '../../lib/nearest'
import { didYouMean } from '../data/fault'
import { FORMS, say } from './say'

/** Where the first character of a text stands. */
export type Where = Pick<Fault, 'file' | 'line' | 'column' | 'path'>

const PLACEHOLDER = /\{\{([^{}]*)\}\}/g
const PARTS = /^(?<capital>\^?)(?<id>[a-z][a-z0-9-]*)(?:\.(?<form>[\w-]+))?$/
const indexes = new WeakMap<CitedData, ReadonlyMap<string, Entry>>()

function entriesOf(data: CitedData): ReadonlyMap<string, Entry> {
  const index = indexes.get(data) ?? entriesById(data)
  indexes.set(data, index)
  return index
}

function fillOne(inner: string, entries: ReadonlyMap<string, Entry>): Said {
  const { capital, id = '', form } = PARTS.exec(inner)?.groups ?? {}
  if (capital === undefined)
    return { fault: `"{{${inner}}}" is no reference to the data.`, remedy: 'Write {{id}}, {{id.form}} or {{^id}} without spaces; in Mermaid, draw a hexagon as A@{ shape: hex }.' }
  const entry = entries.get(id)
  if (!entry)
    return { fault: `There is no claim, record fact or inference "${id}".`, remedy: didYouMean(nearest(id, entries.keys()), 'Add it to the data, or correct the id.') }
  const known = FORMS.find(one => one === form)
  if (form !== undefined && known === undefined)
    return { fault: `"${form}" is no form of an entry.`, remedy: didYouMean(nearest(form, FORMS), `Known forms: ${FORMS.join(', ')}.`) }
  const said = say(entry, known)
  return typeof said === 'string' && capital ? said.charAt(0).toUpperCase() + said.slice(1) : said
}

function moved(where: Where, before: string): Where {
  const lines = before.split('\n')
  const last = lines.at(-1)!.length
  return { ...where, line: where.line + lines.length - 1, column: lines.length === 1 ? where.column + last : last + 1 }
}

/**
 * Fills the data into a text: `{{id}}` its figure with qualifier or else its date, `{{id.form}}` one of `FORMS`,
 * `{{^…}}` with a capital. Expressions of Vue that begin with `$` stay as they are.
 * @param where place of the text, for the faults
 * @param isPending ids that are left as they stand, because their entries are at fault elsewhere
 */
export function fillIn(text: string, data: CitedData, where: Where, isPending: (id: string) => boolean = () => false): { text: string, faults: Fault[] } {
  const entries = entriesOf(data)
  const faults: Fault[] = []
  const filled = text.replaceAll(PLACEHOLDER, (whole: string, inner: string, offset: number) => {
    const id = PARTS.exec(inner)?.groups?.id
    if (inner.trimStart().startsWith('$') || (id !== undefined && isPending(id)))
      return whole
    const said = fillOne(inner, entries)
    if (typeof said === 'string')
      return said
    faults.push({ ...moved(where, text.slice(0, offset)), ...said })
    return whole
  })
  return { text: filled, faults }
}
