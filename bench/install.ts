import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { ToolError } from '../tools/deck/tool-error'
import { BENCH } from './places'

const NEEDED = ['@marp-team/marp-cli', '@slidev/theme-default']

/** Installs what the bench alone needs, from its own lock file, when it is missing. */
export async function ensureBenchInstalled(): Promise<void> {
  if (NEEDED.every(name => existsSync(join(BENCH, 'node_modules', name, 'package.json'))))
    return
  console.log('Installing the decks to compare with (npm ci in bench/, once) …')
  const child = spawn('npm', ['ci'], { cwd: BENCH, stdio: 'inherit', shell: process.platform === 'win32' })
  const [code] = await once(child, 'close') as [number | null]
  if (code !== 0)
    throw new ToolError('The packages of the bench could not be installed.\n  Run npm ci in bench/ and read what it says.')
}
