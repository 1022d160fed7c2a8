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

/**
 * Builds the deck into a folder with `slidev build` in a process of its own (it leaves handles open in ours).
 * Throws with everything that Slidev said when the build fails.
 */
export async function buildDeck(entry: string, folder: string, root = process.cwd()): Promise<void> {
  const child = spawn(process.execPath, [slidevCommand(), 'build', entry, '--out', folder], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_ENV: 'production' },
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Uint8Array) => said += String(chunk))
  const stop = (): void => void child.kill()
  process.once('exit', stop)
  const [code] = await once(child, 'close') as [number | null]
  process.off('exit', stop)
  if (code !== 0)
    throw new ToolError(`The deck could not be built. Slidev said:\n${said.trim()}`)
}
