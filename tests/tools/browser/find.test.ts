import type { BrowserWorld } from '../../../tools/browser/find'
import { describe, expect, it } from 'vitest'
import { browsers, findBrowser, noBrowser } from '../../../tools/browser/find'
import { installedPlaces } from '../../../tools/browser/places'

const PLAYWRIGHTS = '/home/me/.cache/ms-playwright/chrome'

/** A machine on which only the named files exist. */
function machine(files: string[], more: Partial<BrowserWorld> = {}): BrowserWorld {
  return {
    platform: 'linux',
    arch: 'x64',
    env: { PATH: '/usr/bin:/bin' },
    exists: path => files.includes(path),
    playwrightPath: () => PLAYWRIGHTS,
    unpackBuiltIn: async () => ({ executablePath: '/unpacked/chromium', env: { LD_LIBRARY_PATH: '/unpacked/lib' } }),
    ...more,
  }
}

async function paths(world: BrowserWorld): Promise<string[]> {
  const found: string[] = []
  for await (const { executablePath } of browsers(world))
    found.push(executablePath)
  return found
}

describe('browsers', () => {
  it('come in the order: installed, Playwright\'s download, built in', async () => {
    expect(await paths(machine([PLAYWRIGHTS, '/usr/bin/chromium', '/usr/bin/google-chrome'])))
      .toEqual(['/usr/bin/google-chrome', '/usr/bin/chromium', PLAYWRIGHTS, '/unpacked/chromium'])
  })

  it('are one when a setting names it, and no other is tried', async () => {
    const world = machine(['/opt/mine', '/usr/bin/chromium'], { env: { PATH: '/usr/bin', CHROME_PATH: '/opt/mine' } })
    expect(await paths(world)).toEqual(['/opt/mine'])
  })

  it('come from the deck\'s own setting before common ones', async () => {
    const world = machine(['/a', '/b'], { env: { PUPPETEER_EXECUTABLE_PATH: '/b', CHROMIUM_PATH: '/a' } })
    expect(await paths(world)).toEqual(['/a'])
  })

  it('are refused when the setting names a file that is not there', async () => {
    const world = machine([], { env: { CHROMIUM_PATH: '/gone' } })
    await expect(paths(world)).rejects.toThrow('CHROMIUM_PATH names a browser that is not there: /gone\n  Correct it, or unset CHROMIUM_PATH')
  })

  it('are not unpacked while another one serves', async () => {
    const world = machine(['/usr/bin/chromium'], { unpackBuiltIn: () => Promise.reject(new Error('unpacked')) })
    expect((await findBrowser(world)).executablePath).toBe('/usr/bin/chromium')
  })

  it('say where they come from', async () => {
    const sources: string[] = []
    for await (const { source, args } of browsers(machine([PLAYWRIGHTS, '/usr/bin/chromium']))) {
      sources.push(source)
      expect(args).toContain('--font-render-hinting=none')
    }
    expect(sources).toEqual(['installed at /usr/bin/chromium', 'Playwright\'s download', 'built into the dependencies'])
    expect(await findBrowser(machine(['/a'], { env: { CHROMIUM_PATH: '/a' } }))).toMatchObject({ source: 'the setting CHROMIUM_PATH', env: {} })
  })

  it('carry the libraries that the built-in one brings', async () => {
    expect(await findBrowser(machine([]))).toMatchObject({ executablePath: '/unpacked/chromium', env: { LD_LIBRARY_PATH: '/unpacked/lib' }, source: 'built into the dependencies' })
  })

  it.each([['darwin', 'arm64'], ['win32', 'x64'], ['linux', 'arm64']])('have none built in on %s %s, and the message says what was tried', async (platform, arch) => {
    const world = machine([], { platform, arch })
    await expect(findBrowser(world)).rejects.toThrow(`the built-in Chromium: only for Linux x64, this is ${platform} ${arch}`)
    await expect(findBrowser(world)).rejects.toThrow('Install Chrome, Edge or Chromium, or set CHROMIUM_PATH')
  })
})

describe('noBrowser', () => {
  it('tells where none was found', () => {
    expect(noBrowser(machine([])).message.split('\n').slice(2, 5)).toEqual([
      '  - installed Chrome, Edge or Chromium: none found',
      '  - Playwright\'s own download: none',
      '  - the built-in Chromium: did not start',
    ])
  })

  it('tells what each browser said that did not start', () => {
    expect(noBrowser(machine([]), ['/usr/bin/chromium: error while loading shared libraries']).message)
      .toBe(`No browser could be started. Tried:
  - settings: CHROMIUM_PATH, CHROME_PATH, PUPPETEER_EXECUTABLE_PATH, PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH (none set)
  - installed Chrome, Edge or Chromium: found, but did not start
  - Playwright's own download: none that started
  - the built-in Chromium: did not start
  - /usr/bin/chromium: error while loading shared libraries
Install Chrome, Edge or Chromium, or set CHROMIUM_PATH to the program of one.`)
  })
})

describe('installedPlaces', () => {
  it('follows PATH on Linux', () => {
    expect(installedPlaces({ platform: 'linux', env: { PATH: '/nix/bin' } })[0]).toBe('/nix/bin/google-chrome-stable')
  })

  it('looks into the usual folders of Linux too, each once, and never beside the deck', () => {
    const places = installedPlaces({ platform: 'linux', env: { PATH: ':/usr/bin' } })
    expect(places).toEqual([
      ...['google-chrome-stable', 'google-chrome', 'microsoft-edge-stable', 'microsoft-edge', 'chromium', 'chromium-browser'].flatMap(name => [`/usr/bin/${name}`, `/usr/local/bin/${name}`]),
      '/opt/google/chrome/chrome',
      '/opt/microsoft/msedge/msedge',
    ])
    expect(installedPlaces({ platform: 'linux', env: {} })).toEqual(places)
  })

  it('looks into both folders of applications on a Mac', () => {
    expect(installedPlaces({ platform: 'darwin', env: { HOME: '/Users/me' } }).slice(0, 2)).toEqual([
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Users/me/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ])
  })

  it('looks for Edge on Windows, where every machine has it', () => {
    expect(installedPlaces({ platform: 'win32', env: { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' } }))
      .toContain('C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe')
  })
})
