import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import process from 'node:process'
import { afterEach, describe, expect, it } from 'vitest'
import pkg from '../../package.json'
import { describeFull } from '../support/full'
import { runNode } from '../support/run'
import { commands, DOC_PAGES } from './markdown'

const COMMANDS = commands(DOC_PAGES[0]!.text)
const RUNS = [...COMMANDS.filter(command => command.startsWith('npm run')), ...DOC_PAGES[0]!.text.matchAll(/`(npm run [^`]+)`/g)].map(found => typeof found === 'string' ? found : found[1]!)

/** All files at once, on a loaded machine. */
const PATIENCE = 1_800_000

/** The arguments of Node that a script of package.json stands for, and what the command adds behind `--`. */
function nodeArguments(command: string): string[] {
  const [, script = '', added = ''] = /^npm run (\S+)(?: -- (.*))?$/.exec(command) ?? []
  const [program, ...args] = pkg.scripts[script as keyof typeof pkg.scripts].split(' ')
  const runner = program === 'jiti' ? ['node_modules/jiti/lib/jiti-cli.mjs'] : []
  return [...runner, ...args, ...added.split(' ').filter(Boolean)]
}

describe('--help', () => {
  it.each(['build', 'export', 'shots', 'pictures'])('npm run %s -- --help says what it does and takes, and does nothing else', async (script) => {
    const { code, said } = await runNode(nodeArguments(`npm run ${script} -- --help`))
    expect([code, said.split('\n')[0]]).toEqual([0, expect.stringContaining(`npm run ${script}`)])
  })
})

describeFull('README\'s commands', () => {
  let started: ChildProcess | undefined
  afterEach(async () => {
    if (started?.exitCode === null && started.signalCode === null) {
      started.kill('SIGKILL')
      await once(started, 'close')
    }
  })

  it('are many', () => {
    expect(new Set(RUNS).size).toBeGreaterThan(5)
  })

  it.each([...new Set(RUNS)])('%s does what it says, and ends well', async (command) => {
    const { code, said } = await runNode(nodeArguments(command))
    expect(code, said).toBe(0)
  }, PATIENCE)

  it('npm start answers where it says', async () => {
    started = spawn(process.execPath, ['tools/start.mjs', '--port', '4711'], { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, CI: '' } })
    let said = ''
    for await (const chunk of started.stdout!) {
      said += String(chunk)
      if (said.includes('Ctrl+C ends it.'))
        break
    }
    const [, slides = ''] = /Slides\s+(\S+)/.exec(said) ?? []
    expect((await fetch(slides)).ok, said).toBe(true)
  })
})
