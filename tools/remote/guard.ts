import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import type { Plugin, ViteDevServer } from 'vite'
import type { Admission } from './admission'
import process from 'node:process'
import { admission, localAdmission } from './admission'
import { SECRET_VARIABLE } from './secret'

type Refusal = Exclude<Admission, { kind: 'admit' }>
type Decide = (request: IncomingMessage) => Admission
type HttpServer = NonNullable<ViteDevServer['httpServer']>

function answer(response: ServerResponse, decision: Refusal): void {
  // Nobody keeps the link, and no site that is opened from here learns it.
  response.setHeader('Cache-Control', 'no-store')
  response.setHeader('Referrer-Policy', 'no-referrer')
  if (decision.kind === 'enter')
    response.writeHead(303, { 'Location': decision.to, 'Set-Cookie': decision.cookie }).end()
  else
    response.writeHead(decision.status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${decision.reason}\n`)
}

/** Asks before the server's own listeners see anything: some addresses alone would end the server, and with it the lecture. */
function askBefore<Reply>(httpServer: HttpServer, event: 'request' | 'upgrade', decide: Decide, refuse: (reply: Reply, decision: Refusal) => void): void {
  const own = httpServer.listeners(event)
  httpServer.removeAllListeners(event)
  httpServer.on(event, (request: IncomingMessage, reply: Reply, ...rest: unknown[]) => {
    const decision = decide(request)
    if (decision.kind === 'admit')
      own.forEach(listener => listener.call(httpServer, request, reply, ...rest))
    else
      refuse(reply, decision)
  })
}

function guard(decide: Decide): Plugin {
  return {
    name: 'deck-guard',
    apply: 'serve',
    configureServer({ httpServer }) {
      if (!httpServer)
        return
      askBefore(httpServer, 'request', decide, answer)
      askBefore<Duplex>(httpServer, 'upgrade', decide, socket => socket.destroy())
    },
  }
}

/**
 * Guards the dev server: nobody on the network without the secret, no slide written from a browser.
 * What it guards against, and what not, is said in docs/on-stage.md.
 * @param remote what Slidev was given as `--remote`
 */
export function guardServer(remote: string | undefined): Plugin {
  const secret = process.env[SECRET_VARIABLE]
  if (remote === undefined)
    return guard(localAdmission)
  if (!secret)
    throw new Error('Slidev’s own --remote lets everyone on the network read and rewrite this deck.\n  Write npm start -- --remote instead.')
  return guard(request => admission(request, secret))
}
