import type { CodeblockTransformContext, CodeblockTransformer } from '@slidev/types'
import type { Fault } from './faults'
import type { FenceOptions } from './info'
import type { Options } from './options'
import { clicksElsewhere, stepsIn } from './clicks'
import { renderDiagram } from './diagram'
import { faultText } from './faults'
import { fenceOptions } from './info'
import { loadOptions } from './load-options'
import { placeOf } from './locate'
import { gapFaults } from './steps'
import { escaped } from './svg'

/**
 * Draws every Mermaid fence. Without a browser it stands back and Slidev's own Mermaid
 * takes the fence. A fault stops a build; in dev it stands in the diagram's place.
 */
export const mermaidSteps: CodeblockTransformer = async (ctx) => {
  if (!/^mermaid\b/.test(ctx.info))
    return undefined
  const options = await loadOptions(ctx.options.userRoot)
  const result = await drawFence(ctx, options)
  if (result === undefined || typeof result === 'string')
    return result
  const text = faultText(result, ctx.slide ? placeOf(ctx.slide, ctx.code, ctx.options.userRoot) : undefined)
  if (ctx.options.mode !== 'dev')
    throw new Error(`\n${text}\n`)
  console.error(text)
  return faultBox(text)
}

/** HTML, faults, or nothing if no browser is to be had. */
async function drawFence(ctx: CodeblockTransformContext, options: Options): Promise<string | Fault[] | undefined> {
  let fence: FenceOptions
  try {
    fence = fenceOptions(ctx.info, options.place) ?? {}
  }
  catch (e) {
    return [{ fault: (e as Error).message, remedy: 'Correct the line of the fence.', line: 0 }]
  }
  const gaps = ctx.slide && fence.clicks !== 'elsewhere' ? slideGaps(ctx.slide.content, ctx.slide.frontmatter) : []
  const diagram = await renderDiagram(ctx.code, options, { place: fence.place, mode: ctx.options.mode === 'dev' ? 'dev' : 'build' })
  if ('browserless' in diagram)
    return warnOnce()
  return 'faults' in diagram ? [...diagram.faults, ...gaps] : gaps.length ? gaps : diagram.html
}

function slideGaps(markdown: string, frontmatter: Record<string, unknown>): Fault[] {
  return gapFaults(stepsIn(markdown), clicksElsewhere(markdown, frontmatter))
}

let warned = false

function warnOnce(): undefined {
  if (!warned)
    console.warn('mermaid-steps: no browser starts, so diagrams are drawn at run time by Slidev\'s own Mermaid: late, without steps and without a description.\n  Install Chrome, Edge or Chromium, or the npm package @sparticuz/chromium, or set MERMAID_STEPS_BROWSER to a browser\'s path.')
  warned = true
}

/** The message in the diagram's place, in dev. */
export function faultBox(text: string): string {
  return `<div class="mermaid-steps-fault" role="alert">${text.split('\n').map(line => `<div>${escaped(line)}</div>`).join('')}</div>`
}

