import type { SlideInfo } from '@slidev/types'
import type { Place } from './faults'
import { relative } from 'node:path'
import { isMermaid } from './info'

const MARK = /^(?:`{3,}|~{3,})/

/** A Mermaid fence in Markdown: its text, and its line and column, from 1. */
export interface Fence { code: string, line: number, column: number, info: string }

/** Every fence of a Markdown text, in order; fences inside other fences are not seen. */
function allFences(markdown: string): { fences: Fence[], outside: string[] } {
  const fences: Fence[] = []
  const outside: string[] = []
  let mark = ''
  for (const [i, line] of markdown.split(/\r?\n/).entries()) {
    const text = line.trimStart()
    const here = MARK.exec(text)?.[0] ?? ''
    const fence = fences.at(-1)
    if (mark && here.startsWith(mark) && text.trim() === here) {
      mark = ''
    }
    else if (mark && fence) {
      fence.code += `${line}\n`
    }
    else if (here) {
      mark = here
      fences.push({ code: '', line: i + 1, column: line.length - text.length + 1, info: text.slice(here.length).trim() })
    }
    else {
      outside.push(line)
    }
  }
  return { fences, outside }
}

/** The Mermaid fences of a Markdown text, in order. */
export function fencesOf(markdown: string): Fence[] {
  return allFences(markdown).fences.filter(fence => isMermaid(fence.info))
}

/** A Markdown text without its fences. */
export function withoutFences(markdown: string): string {
  return allFences(markdown).outside.join('\n')
}

/**
 * Where a fence stands in its Markdown file. Its text may have been filled in by a
 * preparser, so it is found in the slide as it is, and its number is looked up in the source.
 */
export function placeOf(slide: SlideInfo, code: string, root: string): Place {
  const number = fencesOf(slide.content).findIndex(f => f.code.trim() === code.trim())
  const fence = fencesOf(slide.source.raw)[Math.max(0, number)]
  return {
    file: relative(root, slide.source.filepath).replaceAll('\\', '/'),
    line: slide.source.start + (fence?.line ?? 1),
    column: fence?.column ?? 1,
    slide: slideName(slide),
  }
}

function slideName({ index, frontmatter, title }: SlideInfo): string {
  const name: unknown = frontmatter.id ?? title
  return `slide ${index + 1}${typeof name === 'string' && name ? ` (${name})` : ''}`
}
