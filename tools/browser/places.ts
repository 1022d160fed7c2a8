import { posix, win32 } from 'node:path'

/** What a search for a browser needs to know of the machine; given, so that tests can play any machine. */
export interface Machine {
  platform: string
  arch: string
  env: Record<string, string | undefined>
  exists: (path: string) => boolean
}

const LINUX_COMMANDS = [
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
  'chromium',
  'chromium-browser',
] as const

const MAC_APPS = ['Google Chrome', 'Microsoft Edge', 'Chromium'] as const

const WINDOWS_PROGRAMS = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
] as const

function filled(values: (string | undefined)[]): string[] {
  return values.filter((value): value is string => Boolean(value))
}

function linuxPlaces(env: Machine['env']): string[] {
  const folders = [...(env.PATH ?? '').split(':'), '/usr/bin', '/usr/local/bin'].filter(Boolean)
  const onPath = LINUX_COMMANDS.flatMap(name => folders.map(folder => posix.join(folder, name)))
  return [...new Set([...onPath, '/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge'])]
}

function macPlaces(env: Machine['env']): string[] {
  const folders = ['/Applications', ...filled([env.HOME]).map(home => posix.join(home, 'Applications'))]
  return MAC_APPS.flatMap(app => folders.map(folder => posix.join(folder, `${app}.app`, 'Contents', 'MacOS', app)))
}

function windowsPlaces(env: Machine['env']): string[] {
  const folders = filled([env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA])
  return WINDOWS_PROGRAMS.flatMap(parts => folders.map(folder => win32.join(folder, ...parts)))
}

/** Every path where Chrome, Edge or Chromium is usually installed on this kind of machine, best first. */
export function installedPlaces({ platform, env }: Pick<Machine, 'platform' | 'env'>): string[] {
  if (platform === 'darwin')
    return macPlaces(env)
  if (platform === 'win32')
    return windowsPlaces(env)
  return linuxPlaces(env)
}
