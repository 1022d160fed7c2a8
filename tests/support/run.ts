import type { SpawnOptionsWithoutStdio } from 'node:child_process'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import process from 'node:process'

/** How a command ended: its exit code (or the signal that ended it), and everything it said. */
export interface Ended {
  code: number | null
  signal: string | null
  said: string
}

/** Runs a script of Node to its end. */
export async function runNode(args: string[], options: SpawnOptionsWithoutStdio = {}): Promise<Ended> {
  const child = spawn(process.execPath, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Uint8Array) => said += String(chunk))
  const [code, signal] = await once(child, 'close') as [number | null, string | null]
  return { code, signal, said }
}
