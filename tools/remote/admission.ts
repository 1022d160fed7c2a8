import type { IncomingMessage } from 'node:http'
import { networkInterfaces } from 'node:os'
import { cookieValue, isSecret } from './secret'

/** Parameter of the link that the QR code carries. */
export const SECRET_PARAMETER = 'secret'
const COOKIE = 'lecture'
/** What the dev server does on a mere GET: it opens an editor, writes slides, shows its own inside. */
const BACK_DOORS = /\/(?:__open-in-editor|__mcp|__inspect|__unocss)/i

const READING = new Set(['GET', 'HEAD'])

/** What to do with a request. `enter` puts the cookie and goes on at `to`, the address without the secret. */
export type Admission
  = | { kind: 'admit' }
    | { kind: 'enter', to: string, cookie: string }
    | { kind: 'refuse', status: 400 | 401 | 403 | 405, reason: string }

const refuse = (status: 400 | 401 | 403 | 405, reason: string): Admission => ({ kind: 'refuse', status, reason })

/** Whether a request names this machine by an address of its own: a name that somebody else resolves could be anyone's. */
function isOwnHost(host: string | undefined): boolean {
  const name = host?.replace(/:\d+$/, '').replace(/^\[(.*)\]$/, '$1').toLowerCase()
  const own = Object.values(networkInterfaces()).flatMap(all => all?.map(({ address }) => address.toLowerCase()) ?? [])
  return name !== undefined && ['localhost', ...own].includes(name)
}

/** The address in parts, `undefined` for one that is read differently by different readers. */
function parsed(url: string): URL | undefined {
  try {
    decodeURIComponent(url)
    const address = new URL(url, 'http://lecture')
    return url.startsWith('/') && address.host === 'lecture' && !address.pathname.startsWith('//') ? address : undefined
  }
  catch {
    return undefined
  }
}

function cookieOf({ headers }: IncomingMessage): string | undefined {
  return headers.cookie?.split(/;\s*/).find(pair => pair.startsWith(`${COOKIE}=`))?.slice(COOKIE.length + 1)
}

/** Decides on a request, or on the request that opens a WebSocket, before the dev server sees anything of it. */
export function admission(request: IncomingMessage, secret: string): Admission {
  const { url = '', method = '', headers: { host } } = request
  if (!isOwnHost(host))
    return refuse(403, 'This lecture is reached by the address on the lecturer’s screen only.')
  if (!READING.has(method))
    return refuse(405, 'Nothing is written in a remote lecture.')
  const address = parsed(url)
  if (!address)
    return refuse(400, 'This address cannot be read.')
  const { pathname, searchParams } = address
  if (isSecret(searchParams.get(SECRET_PARAMETER), secret)) {
    searchParams.delete(SECRET_PARAMETER)
    return { kind: 'enter', to: `${pathname}${searchParams.size > 0 ? `?${searchParams}` : ''}`, cookie: `${COOKIE}=${cookieValue(secret)}; Path=/; HttpOnly; SameSite=Lax` }
  }
  if (!isSecret(cookieOf(request), cookieValue(secret)))
    return refuse(401, 'This lecture opens with the link or the code on the lecturer’s screen.')
  return [url, decodeURIComponent(url)].some(one => BACK_DOORS.test(one)) ? refuse(403, 'This door is closed in a remote lecture.') : { kind: 'admit' }
}

/**
 * Decides on a request on this machine: slides are read, and written in an editor only, for what a browser shows is
 * filled in; and no other site that is open in the lecturer's browser moves one.
 */
export function localAdmission({ method = '' }: IncomingMessage): Admission {
  return READING.has(method) ? { kind: 'admit' } : refuse(405, 'Slides and notes are written in an editor: pages/*.md.')
}
