import type { Browser, LaunchOptions } from 'playwright-core'
import type { Options } from './options'
import { existsSync } from 'node:fs'
import process from 'node:process'

/** Environment variables that may name a browser, in this order. */
const VARIABLES = ['MERMAID_STEPS_BROWSER', 'CHROME_PATH', 'PUPPETEER_EXECUTABLE_PATH']
/** Browsers that Playwright finds by itself where they are installed. */
const CHANNELS = ['chrome', 'msedge', 'chromium']
const LINUX_PATHS = ['/usr/bin/chromium', '/usr/bin/chromium-browser']

/**
 * Starts a headless Chromium: the deck's own `launch`, a named path, an installed Chrome,
 * Edge or Chromium, then `@sparticuz/chromium` if the deck has it. Undefined where none starts.
 */
export async function startBrowser({ launch, executablePath }: Pick<Options, 'launch' | 'executablePath'>): Promise<Browser | undefined> {
  if (launch)
    return await launch().catch(() => undefined)
  const named = [executablePath, ...VARIABLES.map(name => process.env[name])].filter((path): path is string => !!path)
  const installed = LINUX_PATHS.filter(path => existsSync(path))
  const tries: (() => Promise<LaunchOptions | undefined>)[] = [
    ...named.map(path => async () => ({ executablePath: path })),
    ...CHANNELS.map(channel => async () => ({ channel })),
    ...installed.map(path => async () => ({ executablePath: path })),
    packaged,
  ]
  // A deck whose diagrams are known starts no browser, and does not load what starts one.
  const { chromium } = await import('playwright-core')
  for (const attempt of tries) {
    const options = await attempt()
    const browser = options && await chromium.launch(options).catch(() => undefined)
    if (browser)
      return browser
  }
  return undefined
}

interface Packaged { args: string[], executablePath: () => Promise<string> }

/** The Chromium inside the npm package `@sparticuz/chromium`, if that is installed. */
async function packaged(): Promise<LaunchOptions | undefined> {
  const name = '@sparticuz/chromium'
  try {
    const { default: found } = await import(name) as { default: Packaged }
    return { args: found.args, executablePath: await found.executablePath() }
  }
  catch {
    return undefined
  }
}
