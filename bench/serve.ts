import type { AddressInfo } from 'node:net'
import { Buffer } from 'node:buffer'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, relative, sep } from 'node:path'
import { gzipSync } from 'node:zlib'

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}
const COMPRESSED = /\.(?:html|m?js|css|svg|json|webmanifest|txt)$/

interface Answer { body: Uint8Array, headers: Record<string, string> }

/** A deck as a static host serves it, compressed; `asked` counts what any window or worker took since it was last read. */
export interface BenchServer {
  url: string
  asked: () => { requests: number, bytes: number }
  close: () => void
}

function answers(folder: string): Map<string, Answer> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
  return new Map(files.map((entry) => {
    const path = join(entry.parentPath, entry.name)
    const plain = readFileSync(path)
    const isCompressed = COMPRESSED.test(path)
    const headers = { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream', ...isCompressed ? { 'content-encoding': 'gzip' } : {} }
    return [`/${relative(folder, path).split(sep).join('/')}`, { body: isCompressed ? gzipSync(plain) : plain, headers }]
  }))
}

/** Serves a folder on this machine as GitHub Pages does: gzip for text, no other cleverness. Everything is compressed before the first request. */
export async function serveCompressed(folder: string): Promise<BenchServer> {
  if (!existsSync(folder))
    throw new Error(`${folder} is not there: run the bench without --reuse.`)
  const known = answers(folder)
  let requests = 0
  let bytes = 0
  const server = createServer(({ url = '/' }, response) => {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname)
    const found = known.get(path.endsWith('/') ? `${path}index.html` : path)
    requests++
    bytes += found?.body.length ?? 0
    if (found)
      response.writeHead(200, { ...found.headers, 'content-length': String(found.body.length) }).end(Buffer.from(found.body))
    else
      response.writeHead(404).end()
  })
  server.keepAliveTimeout = 60_000
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    asked() {
      const since = { requests, bytes }
      requests = bytes = 0
      return since
    },
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}
