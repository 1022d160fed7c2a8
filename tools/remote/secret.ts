import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import { ToolError } from '../deck/tool-error'

/** Environment variable by which `npm start` hands the secret to the dev server's process. */
export const SECRET_VARIABLE = 'DECK_REMOTE_SECRET'
const SHORTEST = 12

/**
 * The secret of a remote lecture: a new one of 128 bits, or the one given, if nobody guesses it.
 * @param given what stood behind `--remote=`; `undefined` for a plain `--remote`
 */
export function remoteSecret(given?: string): string {
  if (given === undefined)
    return randomBytes(16).toString('base64url')
  if (given.length < SHORTEST)
    throw new ToolError(`The secret after --remote= is ${given ? `too short: ${given.length} characters` : 'empty'}.\n  Give at least ${SHORTEST}, or write --remote alone, and a new one is made.`)
  if (!/^[\w-]+$/.test(given))
    throw new ToolError('The secret after --remote= has a character that a link cannot carry as it is.\n  Use letters, digits, "-" and "_".')
  return given
}

const digest = (text: string) => createHash('sha256').update(text).digest()

/** Compares in a time that tells nothing of the secret, nor of its length. */
export function isSecret(given: string | null | undefined, secret: string): boolean {
  return typeof given === 'string' && timingSafeEqual(digest(given), digest(secret))
}

/** What the cookie carries: it proves the secret without being it. */
export function cookieValue(secret: string): string {
  return createHash('sha256').update(`lecture cookie ${secret}`).digest('base64url')
}
