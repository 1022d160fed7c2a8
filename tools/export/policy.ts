import { createHash } from 'node:crypto'

/** A script within a page as a policy names it: by the hash of its very text. */
export function scriptHash(code: string): string {
  return `'sha256-${createHash('sha256').update(code).digest('base64')}'`
}

/**
 * What a hosted page may do: run its own files and the `scripts` that stand in it, nothing evaluated, no other host.
 * Vue and Slidev set style attributes; the fonts of the first slide stand in the page.
 */
export function hostedPolicy(scripts: readonly string[]): string {
  return [
    `default-src 'none'`,
    `script-src ${[`'self'`, ...scripts.map(scriptHash)].join(' ')}`,
    `style-src 'self' 'unsafe-inline'`,
    `img-src 'self' data:`,
    `font-src 'self' data:`,
    `connect-src 'self'`,
    `manifest-src 'self'`,
    `worker-src 'self'`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ')
}

/** What a deck in one file may do: run its own `scripts`, and fetch nothing from anywhere. */
export function singlePolicy(scripts: readonly string[]): string {
  return `default-src 'none'; script-src ${scripts.map(scriptHash).join(' ')}; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'`
}
