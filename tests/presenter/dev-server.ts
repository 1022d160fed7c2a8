import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import process from 'node:process'
import { slidevCommand } from '../../tools/deck/build'

/** A dev server of the deck in a process of its own, which is ended, and waited for, by `stop`. */
export interface DevServer { port: number, stop: () => Promise<void> }

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  await new Promise(done => server.close(done))
  return typeof address === 'object' && address ? address.port : 0
}

async function answers(port: number, child: ChildProcess): Promise<void> {
  while (!await fetch(`http://localhost:${port}/`).then(() => true, () => false)) {
    if (child.exitCode !== null)
      throw new Error(`The dev server ended with ${child.exitCode}.`)
    await new Promise(done => setTimeout(done, 200))
  }
}

/** Starts Slidev as `npm start` does, with the shortest length of the lecture; `secret` makes it a remote lecture. */
export async function startDevServer(secret?: string): Promise<DevServer> {
  const port = await freePort()
  const args = [slidevCommand(), 'slides-5.md', '--port', String(port), ...secret ? ['--remote='] : []]
  const child = spawn(process.execPath, args, { stdio: 'ignore', env: { ...process.env, NODE_ENV: undefined, DECK_REMOTE_SECRET: secret } })
  const stop = async (): Promise<void> => {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill()
      await once(child, 'exit')
    }
  }
  await answers(port, child).catch(async (error) => {
    await stop()
    throw error
  })
  return { port, stop }
}
