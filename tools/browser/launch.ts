import type { Browser, BrowserServer, LaunchOptions } from 'playwright-core'
import type { FoundBrowser } from './find'
import process from 'node:process'
import { chromium } from 'playwright-core'
import { browsers, noBrowser } from './find'

type Settings = Pick<LaunchOptions, 'args' | 'handleSIGINT' | 'handleSIGTERM' | 'handleSIGHUP'>

function ownEnvironment(): Record<string, string> {
  return Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined))
}

// Chromium 147 sets these itself once its threads run, and a thread that reads the environment meanwhile brings it
// down (getenv beside setenv): about one start in fifty. What is there already need not be made room for.
const SET_AT_START = { DBUS_SESSION_BUS_ADDRESS: 'disabled:', FC_FONTATIONS: '1' }

function launchOptions(browser: FoundBrowser, chromiumSandbox: boolean, settings: Settings): LaunchOptions {
  return {
    ...settings,
    executablePath: browser.executablePath,
    args: [...browser.args, ...settings.args ?? []],
    env: { ...SET_AT_START, ...ownEnvironment(), ...browser.env },
    chromiumSandbox,
  }
}

async function start<T>(browser: FoundBrowser, settings: Settings, launch: (options: LaunchOptions) => Promise<T>): Promise<T> {
  // Chromium refuses to run as root with its sandbox.
  if (process.getuid?.() === 0)
    return launch(launchOptions(browser, false, settings))
  try {
    return await launch(launchOptions(browser, true, settings))
  }
  catch (error) {
    // Containers and some distributions forbid the sandbox; the only pages opened are the deck's own.
    if (!/sandbox/i.test(String(error)))
      throw error
    return launch(launchOptions(browser, false, settings))
  }
}

async function startFirst<T>(settings: Settings, launch: (options: LaunchOptions) => Promise<T>): Promise<T> {
  const failures: string[] = []
  for await (const browser of browsers()) {
    try {
      return await start(browser, settings, launch)
    }
    catch (error) {
      failures.push(`${browser.executablePath}: ${String(error).split('\n')[0]}`)
    }
  }
  throw noBrowser(undefined, failures)
}

/**
 * Starts a headless browser of this machine (see `browsers()` for the order), without its sandbox only
 * where that cannot run. The caller closes it. Throws with what was tried when none starts.
 */
export function launchBrowser(settings: Settings = {}): Promise<Browser> {
  return startFirst(settings, options => chromium.launch(options))
}

/** As `launchBrowser`, but as a server that several processes share through `chromium.connect(server.wsEndpoint())`. */
export function launchBrowserServer(settings: Settings = {}): Promise<BrowserServer> {
  return startFirst(settings, options => chromium.launchServer({ ...options, host: '127.0.0.1' }))
}
