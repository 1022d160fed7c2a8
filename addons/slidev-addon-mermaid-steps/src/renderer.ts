import type { Page } from 'playwright-core'
import type { Options } from './options'
import type { Session } from './session'
import { openSession } from './session'

/** How long an unused browser stays open, in ms: a build waits for it, an author thinks. */
const IDLE = { build: 500, dev: 600_000 }
export type Mode = keyof typeof IDLE

/** One browser for one set of options; work is done one piece at a time. */
interface Renderer {
  session?: Promise<Session | undefined>
  last: Promise<unknown>
  idle?: NodeJS.Timeout
}

const renderers = new Map<Options, Renderer>()

/**
 * Runs `work` with a page in which Mermaid and the fonts are loaded. Undefined if no browser
 * can be had. The browser closes when it has been idle, as an open one keeps a build from ending.
 */
export function withPage<T>(options: Options, mode: Mode, work: (page: Page) => Promise<T>): Promise<T | undefined> {
  const renderer = renderers.get(options) ?? { last: Promise.resolve() }
  renderers.set(options, renderer)
  const turn = renderer.last.then(async () => {
    clearTimeout(renderer.idle)
    try {
      const session = await opened(renderer, options)
      return session && await work(session.page)
    }
    finally {
      renderer.idle = setTimeout(close, IDLE[mode], renderer)
    }
  })
  renderer.last = turn.catch(() => undefined)
  return turn
}

/** Opens the browser ahead of the first edit. */
export function warmUp(options: Options): void {
  withPage(options, 'dev', async () => {}).catch(() => {})
}

/** Closes every browser now. */
export async function closeRenderer(): Promise<void> {
  await Promise.all([...renderers.values()].map(close))
}

/** The open session, or a new one if there is none, it has crashed, or opening it failed. */
async function opened(renderer: Renderer, options: Options): Promise<Session | undefined> {
  const works = await renderer.session?.then(open => !open || open.browser.isConnected(), () => false)
  if (!works)
    renderer.session = openSession(options)
  return renderer.session
}

async function close(renderer: Renderer): Promise<void> {
  clearTimeout(renderer.idle)
  const session = renderer.session
  renderer.session = undefined
  await (await session?.catch(() => undefined))?.browser.close()
}
