import type { AddressInfo } from 'node:net'
import { once } from 'node:events'
import { createServer } from 'node:http'
import sirv from 'sirv'

/** A served folder: `url` ends with a slash, `close` also ends open connections. */
export interface ServedFolder {
  url: string
  close: () => Promise<void>
}

/** Serves a built deck on this machine only, on a free port; unknown addresses get `index.html`, as Slidev's routes need. */
export async function serveFolder(folder: string): Promise<ServedFolder> {
  const server = createServer(sirv(folder, { single: true, etag: true }))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/`,
    async close() {
      server.close()
      server.closeAllConnections()
    },
  }
}
