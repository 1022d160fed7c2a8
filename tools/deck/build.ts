import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { ToolError } from './tool-error'

/** Slidev's own command, as a file for Node. */
export function slidevCommand(): string {
  return join(dirname(createRequire(import.meta.url).resolve('@slidev/cli/package.json')), 'bin', 'slidev.mjs')
}

/** What to build, where, and how to be told of it. */
export interface BuildOptions {
  /** Slidev's entry file. */
  entry?: string
  /** Folder of the deck. */
  root?: string
  /** Called when a build has begun, in its own process. */
  onBuild?: () => void
  /** Further arguments of `slidev build`. */
  args?: string[]
  /** Further settings in the build's environment. */
  env?: Record<string, string>
  /** Ends the build. */
  signal?: AbortSignal
}

/**
 * Builds the deck into a folder with `slidev build` in a process of its own (it leaves handles open in ours).
 * Throws with everything that Slidev said when the build fails.
 */
export async function buildDeck(folder: string, { entry = 'slides.md', root = process.cwd(), signal, onBuild, args = [], env = {} }: BuildOptions = {}): Promise<void> {
  // A build makes much and keeps little: room for what is young spares the collector a tenth of the time.
  const child = spawn(process.execPath, ['--max-semi-space-size=64', slidevCommand(), 'build', entry, '--out', folder, ...args], {
    cwd: root,
    signal,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_ENV: 'production', ...env },
  })
  onBuild?.()
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Uint8Array) => said += String(chunk))
  const stop = (): void => void child.kill()
  process.once('exit', stop)
  child.on('error', () => {})
  const [code] = await once(child, 'close') as [number | null]
  process.off('exit', stop)
  signal?.throwIfAborted()
  if (code !== 0)
    throw new ToolError(`The deck could not be built. Slidev said:\n${said.trim()}`)
}
