import type { SlideInfo } from '@slidev/types'
import type { Place } from './faults'
import { relative } from 'node:path'

const FENCE = /^(`{3,}|~{3,})\s*mermaid\b/

/** A Mermaid fence in Markdown: its text, and its line and column, from 1. */
export interface Fence { code: string, line: number, column: number, info: string }

/** The Mermaid fences of a Markdown text, in order; fences inside other fences are not seen. */
export function fencesOf(markdown: string): Fence[] {
  const fences: Fence[] = []
  let open: { mark: string, fence?: Fence } | undefined
  markdown.split(/\r?\n/).forEach((line, i) => {
    const text = line.trimStart()
    const mark = /^(`{3,}|~{3,})/.exec(text)?.[1]
    if (open && mark?.startsWith(open.mark) && text.trim() === mark) {
      open = undefined
    }
    else if (open) {
      if (open.fence)
        open.fence.code += `${line}\n`
    }
    else if (mark) {
      const fence = FENCE.test(text) ? { code: '', line: i + 1, column: line.length - text.length + 1, info: text.slice(mark.length).trim() } : undefined
      open = { mark, fence }
      if (fence)
        fences.push(fence)
    }
  })
  return fences
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
