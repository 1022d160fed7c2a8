import type { CodeblockTransformer, SlidevData } from '@slidev/types'
import type { Options } from './options'
import { faultText } from './faults'
import { deckFaults, drawFence } from './fence'
import { isMermaid } from './info'
import { loadOptions } from './load-options'
import { placeOf } from './locate'
import { warmUp } from './renderer'
import { escaped } from './svg'

/**
 * Draws every Mermaid fence. Without a browser it stands back, and Slidev's own Mermaid
 * takes the fence. A fault stops a build, with all other faults of the deck; in dev it stands
 * in the diagram's place.
 */
export const mermaidSteps: CodeblockTransformer = async ({ info, code, slide, options: { userRoot, mode, data } }) => {
  if (!isMermaid(info))
    return undefined
  const options = await loadOptions(userRoot)
  if (mode === 'dev')
    warmUp(options)
  const diagram = await drawFence({ info, code, slide }, options, mode === 'dev' ? 'dev' : 'build')
  if ('browserless' in diagram)
    return warnOnce()
  if (!('faults' in diagram))
    return diagram.html
  const text = faultText(diagram.faults, slide ? placeOf(slide, code, userRoot) : undefined)
  if (mode !== 'dev')
    throw buildError(await allFaults(data, options, userRoot) || text)
  console.error(text)
  return faultBox(text)
}

const told = new WeakSet<SlidevData>()

/** All faults of the deck, for the first slide that stops; those that follow tell their own. */
async function allFaults(data: SlidevData, options: Options, root: string): Promise<string> {
  if (told.has(data))
    return ''
  told.add(data)
  return (await deckFaults(data.slides, options, root)).join('\n')
}

/** What an author reads; where in this addon it was thrown is of no use to them. */
function buildError(text: string): Error {
  const message = `\n${text}\n`
  return Object.assign(new Error(message), { stack: message })
}

let warned = false

function warnOnce(): undefined {
  if (!warned)
    console.warn('mermaid-steps: no browser starts, so diagrams are drawn at run time by Slidev\'s own Mermaid: late, without steps and without a description.\n  Install Chrome, Edge or Chromium, or the npm package @sparticuz/chromium, or set MERMAID_STEPS_BROWSER to a browser\'s path.')
  warned = true
}

/** The message in the diagram's place, in dev. */
function faultBox(text: string): string {
  return `<div class="mermaid-steps-fault" role="alert">${text.split('\n').map(line => `<div>${escaped(line, true)}</div>`).join('')}</div>`
}
