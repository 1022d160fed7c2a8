import type { Citable } from '../data/citable'
import type { Fault } from '../data/fault'
import type { ParsedFile } from '../data/parse'
import type { SlideFrontmatter } from './frontmatter'
import type { DeckSlide, Importer } from './slides'
import { entriesById } from '../../lib/entries'
import { nearest } from '../../lib/nearest'
import { didYouMean, sortFaults } from '../data/fault'
import { faultAt } from '../data/parse'
import { checkFrontmatter, importFaults } from './check-frontmatter'
import { fillIn } from './fill'
import { slideName } from './read-page'
import { readPages } from './slides'

type Report = (path: readonly PropertyKey[], fault: string, remedy: string) => Fault

function reporter(parsed: ParsedFile, name: string): Report {
  return (path, fault, remedy) => ({ ...faultAt(parsed, path, fault, remedy), path: name })
}

function voiceFaults({ voice, voiceless, claims, sourceless }: SlideFrontmatter, report: Report): Fault[] {
  const faults: Fault[] = []
  if (voice === undefined && voiceless === undefined)
    faults.push(report([], 'The slide has no voice.', 'Add "voice: article", "record" or "inference", or "voiceless:" with the reason.'))
  if (voice !== undefined && voiceless !== undefined)
    faults.push(report(['voiceless'], 'The slide has a voice and a reason to have none.', 'Remove one of the two.'))
  if (claims.length === 0 && sourceless === undefined)
    faults.push(report(['claims'], 'The slide names no claims.', 'Name what it cites, or add "sourceless:" with the reason.'))
  return faults
}

function claimFaults({ claims }: SlideFrontmatter, { data, isPending }: Citable, report: Report): Fault[] {
  const known = entriesById(data)
  return claims.flatMap((id, index) => {
    if (claims.indexOf(id) < index)
      return [report(['claims', index], `The claim "${id}" is named twice.`, 'Name it once.')]
    return known.has(id) || isPending(id)
      ? []
      : [report(['claims', index], `There is no claim, record fact or inference "${id}".`, didYouMean(nearest(id, known.keys()), 'Add it to the data, or correct the id.'))]
  })
}

function slideFaults(slide: DeckSlide, citable: Citable): Fault[] {
  const { file, source } = slide
  const path = slideName(slide.no, slide)
  const { value, faults } = checkFrontmatter(slide)
  if (value) {
    const report = reporter(slide.parsed, path)
    faults.push(...voiceFaults(value, report), ...claimFaults(value, citable, report))
  }
  if (!source.note)
    faults.push({ file, line: source.start + 1, column: 1, path, fault: 'The slide has no note.', remedy: 'End it with <!-- what the lecturer says -->.' })
  faults.push(...fillIn(source.raw, citable.data, { file, line: source.start + 1, column: 1, path }, citable.isPending).faults)
  return faults
}

/** What a slide that brings in another says of it: its references, and the id that shows whether it brings the one it means. */
function importerFaults(importer: Importer, { data, isPending }: Citable): Fault[] {
  const { file, source, values } = importer
  const place = { file, line: source.start + 1, column: 1, path: `import of ${String(values.src)}` }
  return [...importFaults(importer), ...fillIn(source.raw, data, place, isPending).faults]
}

function wrongImports({ importers, values: { id } }: DeckSlide): Fault[] {
  return importers.filter(({ values }) => values.id !== undefined && values.id !== id).map(({ file, parsed, values }) => ({
    file,
    ...parsed.spot(['id'], 'value'),
    path: `import of ${String(values.src)}`,
    fault: `This brings in "${String(id)}", not "${String(values.id)}".`,
    remedy: 'Correct the number after "#" in "src:", or the id.',
  }))
}

function sameIds(slides: readonly DeckSlide[]): Fault[] {
  const first = new Map<string, DeckSlide>()
  return slides.flatMap((slide) => {
    const { id } = slide.values
    if (typeof id !== 'string')
      return []
    const earlier = first.get(id)
    if (!earlier) {
      first.set(id, slide)
      return []
    }
    const name = slideName(slide.no, slide)
    return [reporter(slide.parsed, name)(['id'], `The name "${id}" is taken by slide ${earlier.no} (${earlier.file}:${earlier.source.start + 1}).`, 'Give one of the two another id.')]
  })
}

/** What was checked, for a line that says so. */
export interface PagesReport {
  slides: number
  files: string[]
  faults: Fault[]
}

/**
 * Checks every slide that an entry file brings in, with the number that it has there.
 * @param root folder of the deck
 * @param entry Markdown file in that folder
 * @param citable the data that slides may cite, see `loadData`
 */
export function inspectPages(root: string, entry: string, citable: Citable): PagesReport {
  const { slides, importers, files, faults } = readPages(root, entry)
  const all = [...faults, ...importers.flatMap(importer => importerFaults(importer, citable)), ...slides.flatMap(wrongImports), ...slides.flatMap(slide => slideFaults(slide, citable)), ...sameIds(slides)]
  return { slides: slides.length, files, faults: sortFaults(all) }
}
