import type { IncomingHttpHeaders } from 'node:http'
import { once } from 'node:events'
import { request } from 'node:http'

export interface Answer { status: number, headers: IncomingHttpHeaders, body: string }
export interface Attack { method?: string, path?: string, headers?: Record<string, string>, body?: string }

/** Sends a request exactly as given: no client tidies its path or its host. */
export async function send(port: number, { method = 'GET', path = '/', headers = {}, body }: Attack = {}): Promise<Answer> {
  const sent = request({ host: '127.0.0.1', port, method, path, headers })
  sent.end(body)
  const [response] = await once(sent, 'response')
  let said = ''
  for await (const chunk of response)
    said += String(chunk)
  return { status: response.statusCode, headers: response.headers, body: said }
}

/** Whether the server takes a WebSocket, as Vite's client would open it or in another way. */
export async function opensSocket(port: number, { path = '/', headers = {} }: Attack = {}): Promise<boolean> {
  const sent = request({
    host: '127.0.0.1',
    port,
    path,
    headers: {
      'Connection': 'Upgrade',
      'Upgrade': 'websocket',
      'Sec-WebSocket-Version': '13',
      'Sec-WebSocket-Key': 'dGhlIHNhbXBsZSBub25jZQ==',
      'Sec-WebSocket-Protocol': 'vite-hmr',
      ...headers,
    },
  })
  sent.end()
  return new Promise((resolve) => {
    sent.on('upgrade', (_response, socket) => {
      socket.destroy()
      resolve(true)
    })
    sent.on('response', () => resolve(false))
    sent.on('error', () => resolve(false))
  })
}
