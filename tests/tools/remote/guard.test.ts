import type { AddressInfo } from 'node:net'
import type { ViteDevServer } from 'vite'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { createServer } from 'vite'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { guardServer } from '../../../tools/remote/guard'
import { opensSocket, send } from './attacker'

const SECRET = 'correct-horse-battery'
const HIDDEN = 'what only the lecturer may read'

let root: string
let server: ViteDevServer
let port: number
let cookie: string
const doors = { opened: [] as string[] }

/** What stands behind the guard: a page, notes that can be written, an editor that opens. */
function deck(): { name: string, configureServer: (server: ViteDevServer) => void } {
  return {
    name: 'deck',
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        if (!/__slidev|server-reactive|open-in-editor|__mcp/i.test(decodeURIComponent(request.url ?? '')))
          return next()
        doors.opened.push(`${request.method} ${request.url}`)
        response.end(HIDDEN)
      })
    },
  }
}

async function open(remote: string | undefined): Promise<void> {
  vi.stubEnv('DECK_REMOTE_SECRET', remote === undefined ? undefined : SECRET)
  server = await createServer({ root, configFile: false, logLevel: 'silent', plugins: [deck(), guardServer(remote)], server: { host: '127.0.0.1', port: 0 }, optimizeDeps: { noDiscovery: true } })
  await server.listen()
  port = (server.httpServer?.address() as AddressInfo).port
}

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'guard-'))
  await writeFile(join(root, 'index.html'), `<p>${HIDDEN}</p>`)
})
beforeEach(() => doors.opened = [])
afterEach(async () => {
  await server?.close()
  vi.unstubAllEnvs()
})
afterAll(() => rm(root, { recursive: true, force: true }))

describe('a remote lecture', () => {
  beforeEach(async () => {
    await open('')
    const entered = await send(port, { path: `/?secret=${SECRET}` })
    cookie = String(entered.headers['set-cookie']).split(';')[0]!
  })

  it('lets in who has the link, once, and keeps the secret out of the address and of scripts', async () => {
    const entered = await send(port, { path: `/presenter/3?clicks=2&secret=${SECRET}` })
    expect(entered.status).toBe(303)
    expect(entered.headers.location).toBe('/presenter/3?clicks=2')
    expect(String(entered.headers['set-cookie'])).toMatch(/^lecture=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/)
    expect(JSON.stringify(entered)).not.toContain(SECRET)
    expect(await send(port, { headers: { cookie: `other=1; ${cookie}` } })).toMatchObject({ status: 200, body: expect.stringContaining(HIDDEN) })
  })

  it.each([
    ['no secret', {}],
    ['a wrong one', { path: '/?secret=wrong-horse-battery' }],
    ['an empty one', { path: '/?secret=' }],
    ['a part of it', { path: `/?secret=${SECRET.slice(0, -1)}` }],
    ['a very long one', { path: `/?secret=${'a'.repeat(12_000)}` }],
    ['the right one after a wrong one', { path: `/?secret=wrong&secret=${SECRET}` }],
    ['the secret as cookie', { headers: { cookie: `lecture=${SECRET}` } }],
    ['an empty cookie', { headers: { cookie: 'lecture=' } }],
    ['a cookie of a longer name', { headers: { cookie: 'xlecture=1' } }],
  ])('refuses %s, with words that reveal nothing', async (_, attack) => {
    const { status, body } = await send(port, attack)
    expect([status, body]).toEqual([401, 'This lecture opens with the link or the code on the lecturer’s screen.\n'])
    expect(await opensSocket(port, attack)).toBe(false)
  })

  it.each(['evil.example', 'evil.example:80', 'localhost.evil.example', '127.0.0.1.nip.example', '0.0.0.0', 'localhost:1@evil.example'])('refuses the host "%s", with the cookie too', async (host) => {
    expect((await send(port, { headers: { host, cookie } })).status).toBeOneOf([400, 403])
    expect(await opensSocket(port, { headers: { host, cookie } })).toBe(false)
  })

  it.each([
    '//127.0.0.1/',
    '/%',
    '/%ff',
    '/\\evil.example/',
    '/a/..//evil.example/',
    'http://evil.example/',
    'http://[/',
    '*',
  ])('refuses the path trick "%s" without a word of the deck', async (path) => {
    const { status, body } = await send(port, { path, headers: { cookie } })
    expect(status).toBe(400)
    expect(body).not.toContain(HIDDEN)
  })

  it.each([
    '/__slidev/slides/4.json',
    '/@fs/etc/passwd',
    '/index.html',
    '/slides.md',
    '/@server-reactive/nav',
    '/.%2e/slides.md',
    '/%2e%2e/slides.md?raw',
  ])('reveals nothing of %s without the cookie', async (path) => {
    const { status, body } = await send(port, { path })
    expect([status, body.includes(HIDDEN)]).toEqual([401, false])
    expect(doors.opened).toEqual([])
  })

  it.each(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND'])('writes and moves nothing by %s, with the cookie too', async (method) => {
    for (const path of ['/__slidev/slides/4.json', '/@server-reactive/nav', '/__mcp', `/?secret=${SECRET}`])
      expect((await send(port, { method, path, headers: { cookie }, body: '{"content":"# Rewritten"}' })).status).toBe(405)
    expect(doors.opened).toEqual([])
  })

  it.each(['/__open-in-editor?file=slides.md', '/__OPEN-IN-EDITOR?file=x', '/%5f%5fopen-in-editor?file=x', '/base/__open-in-editor?file=x', '/__mcp', '/__inspect/'])('keeps the back door %s shut, with the cookie too', async (path) => {
    expect((await send(port, { path, headers: { cookie } })).status).toBe(403)
    expect(doors.opened).toEqual([])
  })

  it('opens a WebSocket with the cookie, and none without, whatever it calls itself', async () => {
    const token = server.config.webSocketToken
    expect(await opensSocket(port, { path: `/?token=${token}`, headers: { cookie } })).toBe(true)
    const guises: Record<string, string>[] = [{}, { 'Sec-WebSocket-Protocol': 'vite-ping' }, { 'Sec-WebSocket-Protocol': 'chat' }, { origin: 'http://localhost' }]
    for (const headers of guises)
      expect(await opensSocket(port, { path: `/?token=${token}`, headers })).toBe(false)
    expect((await send(port, { headers: { cookie } })).status).toBe(200)
  })
})

describe('a lecture on this machine', () => {
  beforeEach(() => open(undefined))

  it('lets no page of a browser write slides or notes, or move them', async () => {
    for (const path of ['/__slidev/slides/4.json', '/@server-reactive/nav', '/__mcp'])
      expect([path, (await send(port, { method: 'POST', path, body: '{"note":"x"}' })).status]).toEqual([path, 405])
    expect(doors.opened).toEqual([])
    expect((await send(port, { path: '/__slidev/slides/4.json' })).body).toBe(HIDDEN)
  })
})

it('Slidev’s own --remote is refused with the better way, for it would guard nothing', () => {
  vi.stubEnv('DECK_REMOTE_SECRET', undefined)
  expect(() => guardServer('password')).toThrow('Write npm start -- --remote instead.')
  expect(process.env.DECK_REMOTE_SECRET).toBeUndefined()
})
