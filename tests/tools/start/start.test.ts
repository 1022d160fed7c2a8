import type { ChildProcess } from 'node:child_process'
import type { AddressInfo, Server } from 'node:net'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { runNode } from '../../support/run'

let deck: ChildProcess | undefined
let occupant: Server | undefined

beforeAll(async () => {
  const asks = `import('${pathToFileURL('tools/install/reason.mjs').href}').then(({ reasonToInstall }) => console.log(reasonToInstall('.') ?? 'installed'))`
  // The command would install beneath the tests that run.
  expect((await runNode(['--eval', asks])).said.trim()).toBe('installed')
})

afterEach(async () => {
  occupant?.close()
  if (deck?.exitCode === null && deck.signalCode === null) {
    deck.kill('SIGKILL')
    await once(deck, 'close')
  }
})

/** Somebody else's server; answers with its port. */
async function occupyPort(): Promise<number> {
  occupant = createServer().listen(0, '127.0.0.1')
  await once(occupant, 'listening')
  return (occupant.address() as AddressInfo).port
}

/** Starts the deck without a terminal and waits until it has said where it is; answers with everything it said. */
async function start(...args: string[]): Promise<{ child: ChildProcess, said: string }> {
  const child = spawn(process.execPath, ['tools/start.mjs', ...args], { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, CI: '' } })
  deck = child
  let said = ''
  const ready = new Promise<void>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Uint8Array) => {
        said += String(chunk)
        if (said.includes('Ctrl+C ends it.'))
          resolve()
      })
    }
  })
  await Promise.race([ready, once(child, 'close')])
  return { child, said }
}

describe('npm start', () => {
  it('takes the next port when one is in use, says where the three views are, and leaves nothing behind when it is ended', async () => {
    const taken = await occupyPort()
    const { child, said } = await start('--port', String(taken))
    const port = Number(/taking (\d+)/.exec(said)?.[1])
    expect(port, said).toBeGreaterThan(taken)
    expect(said).toContain(`Port ${taken} is in use: taking ${port}.`)
    const home = `http://localhost:${port}/`
    for (const [view, path] of [['Slides', ''], ['Presenter view', 'presenter/'], ['Overview', 'overview/']]) {
      expect(said).toMatch(new RegExp(`${view} +${home}${path}\n`))
      expect((await fetch(home + path)).status).toBe(200)
    }
    child.kill('SIGINT')
    const [code, signal] = await once(child, 'close') as [number | null, string | null]
    expect([130, 'SIGINT']).toContain(signal ?? code)
    await expect(fetch(home)).rejects.toThrow()
  })

  it('ends with Slidev\'s own message on an option that there is not', async () => {
    const { child, said } = await start('--nonsense')
    expect(said).toContain('nonsense')
    expect(child.exitCode).toBe(1)
  })
})
