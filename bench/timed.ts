import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { ToolError } from '../tools/deck/tool-error'
import { ROOT } from './places'

/** What runs TypeScript commands of the deck. */
export function jitiCommand(): string {
  return join(dirname(createRequire(join(ROOT, 'package.json')).resolve('jiti/package.json')), 'lib', 'jiti-cli.mjs')
}

/** Runs a script of Node and answers with the seconds it took. Throws with what it said when it fails. */
export async function timed(args: string[], { cwd = ROOT, env = {} }: { cwd?: string, env?: Record<string, string> } = {}): Promise<number> {
  const began = performance.now()
  const child = spawn(process.execPath, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Uint8Array) => said += String(chunk))
  const stop = (): void => void child.kill()
  process.once('exit', stop)
  const [code] = await once(child, 'close') as [number | null]
  process.off('exit', stop)
  if (code !== 0)
    throw new ToolError(`This command of the bench failed: node ${args.join(' ')}\n${said.trim()}`)
  return (performance.now() - began) / 1000
}
