import type { SlideInfo } from '@slidev/types'
import type { Diagram } from './diagram'
import type { Fault } from './faults'
import type { FenceOptions } from './info'
import type { Options } from './options'
import type { Mode } from './renderer'
import { clicksElsewhere, stepsIn } from './clicks'
import { renderDiagram } from './diagram'
import { faultText, onLines } from './faults'
import { fenceOptions } from './info'
import { fencesOf, placeOf } from './locate'
import { gapFaults } from './steps'

/** A Mermaid fence as Slidev hands it over. */
export interface SlideFence { info: string, code: string, slide: SlideInfo | null }

/** Draws one fence, and looks whether its steps fit among the clicks of its slide. */
export async function drawFence({ info, code, slide }: SlideFence, options: Options, mode: Mode): Promise<Diagram> {
  let wanted: FenceOptions
  try {
    wanted = fenceOptions(info, options.place)
  }
  catch (e) {
    return { faults: [{ fault: (e as Error).message, remedy: 'Correct it behind the opening of the fence.', line: 0 }] }
  }
  const diagram = await renderDiagram(code, options, { place: wanted.place, mode })
  const gaps = slide && wanted.clicks !== 'elsewhere' ? slideGaps(slide) : []
  if ('browserless' in diagram || !gaps.length)
    return diagram
  return { faults: [...'faults' in diagram ? diagram.faults : [], ...onLines(gaps, code)] }
}

function slideGaps({ content, frontmatter }: SlideInfo): Fault[] {
  return gapFaults(stepsIn(content), clicksElsewhere(content, frontmatter))
}

/**
 * Every fault of every Mermaid fence of a deck, as text with its place, in the order of the
 * slides; empty if there is none, or no browser to look with. `root` is what paths are told from.
 */
export async function deckFaults(slides: readonly SlideInfo[], options: Options, root: string, mode: Mode = 'build'): Promise<string[]> {
  const fences = slides.flatMap(slide => fencesOf(slide.content).map(({ info, code }) => ({ info, code, slide })))
  const found = await Promise.all(fences.map(async (fence) => {
    const diagram = await drawFence(fence, options, mode)
    return 'faults' in diagram ? faultText(diagram.faults, placeOf(fence.slide, fence.code, root)) : ''
  }))
  return [...new Set(found.filter(Boolean))]
}
