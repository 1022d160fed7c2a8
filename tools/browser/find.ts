import type { UnpackedBrowser } from './built-in'
import type { Machine } from './places'
import { existsSync } from 'node:fs'
import process from 'node:process'
import { chromium } from 'playwright-core'
import { ToolError } from '../deck/tool-error'
import { unpackBuiltIn } from './built-in'
import { installedPlaces } from './places'

/** A browser that can be started. `source` says in words where it comes from. */
export interface FoundBrowser {
  executablePath: string
  args: string[]
  /** Added to the environment of the browser, never to ours. */
  env: Record<string, string>
  source: string
}

/** What finding a browser asks of the world; tests hand in their own. */
export interface BrowserWorld extends Machine {
  playwrightPath: () => string
  unpackBuiltIn: () => Promise<UnpackedBrowser>
}

/** The variables that name a browser, first to last; the first is ours, the others are common. */
const BROWSER_SETTINGS = [
  'CHROMIUM_PATH',
  'CHROME_PATH',
  'PUPPETEER_EXECUTABLE_PATH',
  'PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH',
] as const

// Text must have the same width on every machine, and a deck has no business with the network.
const ARGS = ['--font-render-hinting=none', '--disable-component-update', '--disable-domain-reliability', '--no-pings']

const REMEDY = 'Install Chrome, Edge or Chromium, or set CHROMIUM_PATH to the program of one.'

function thisMachine(): BrowserWorld {
  return {
    platform: process.platform,
    arch: process.arch,
    env: process.env,
    exists: existsSync,
    playwrightPath: () => chromium.executablePath(),
    unpackBuiltIn,
  }
}

function found(source: string, executablePath: string, env: Record<string, string> = {}): FoundBrowser {
  return { executablePath, args: ARGS, env, source }
}

function fromSetting(world: BrowserWorld): FoundBrowser | undefined {
  const name = BROWSER_SETTINGS.find(setting => world.env[setting])
  const path = name && world.env[name]
  if (!path)
    return undefined
  if (!world.exists(path))
    throw new ToolError(`${name} names a browser that is not there: ${path}\n  Correct it, or unset ${name} to let the browser be found.`)
  return found(`the setting ${name}`, path)
}

/**
 * Yields the browsers of this machine in the order in which they should be tried: an explicit setting
 * (and then nothing else), installed ones, Playwright's own download, the one built into the
 * dependencies (Linux x64). Throws when a setting names a file that is not there.
 */
export async function* browsers(world: BrowserWorld = thisMachine()): AsyncGenerator<FoundBrowser, void> {
  const set = fromSetting(world)
  if (set)
    return yield set
  for (const path of installedPlaces(world).filter(world.exists))
    yield found(`installed at ${path}`, path)
  if (world.exists(world.playwrightPath()))
    yield found(`Playwright's download`, world.playwrightPath())
  if (world.platform === 'linux' && world.arch === 'x64') {
    const { executablePath, env } = await world.unpackBuiltIn()
    yield found('built into the dependencies', executablePath, env)
  }
}

/** The message for a machine without a usable browser: what was tried, what each said, what to do. */
export function noBrowser(world: Machine = thisMachine(), failures: string[] = []): ToolError {
  const tried = [
    `settings: ${BROWSER_SETTINGS.join(', ')} (none set)`,
    `installed Chrome, Edge or Chromium: ${failures.length ? 'found, but did not start' : 'none found'}`,
    `Playwright's own download: ${failures.length ? 'none that started' : 'none'}`,
    `the built-in Chromium: ${world.platform === 'linux' && world.arch === 'x64' ? 'did not start' : `only for Linux x64, this is ${world.platform} ${world.arch}`}`,
    ...failures,
  ]
  return new ToolError(`No browser could be started. Tried:\n${tried.map(line => `  - ${line}`).join('\n')}\n${REMEDY}`)
}

/** The first browser of `browsers()`; throws `noBrowser()` when there is none. */
export async function findBrowser(world: BrowserWorld = thisMachine()): Promise<FoundBrowser> {
  const { value } = await browsers(world).next()
  if (!value)
    throw noBrowser(world)
  return value
}
