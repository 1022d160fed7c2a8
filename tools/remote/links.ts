import { networkInterfaces } from 'node:os'
import { renderUnicodeCompact } from 'uqr'
import { SECRET_PARAMETER } from './admission'

/** This machine's addresses in its networks. */
function ownAddresses(): string[] {
  return Object.values(networkInterfaces()).flatMap(all => all ?? []).filter(({ family, internal }) => family === 'IPv4' && !internal).map(({ address }) => address)
}

/** What a remote lecture prints: the lecturer's own links, and the phone's with a code to scan. Each carries the secret. */
export function remoteLinks(port: number, base: string, secret: string, addresses = ownAddresses()): string {
  const link = (host: string, view: string): string => `http://${host}:${port}${base}${view}?${SECRET_PARAMETER}=${secret}`
  const [first] = addresses
  return [
    '',
    `  Slides     ${link('localhost', '')}`,
    `  Presenter  ${link('localhost', 'presenter/1')}`,
    ...addresses.map(address => `  Phone      ${link(address, 'presenter/1')}`),
    '',
    first ? renderUnicodeCompact(link(first, 'presenter/1')) : '  This machine is in no network: switch on its Wi-Fi, and start again.',
    '',
    '  Whoever has a link can read the notes and move the slides. Ctrl+C ends it.',
    '',
  ].join('\n')
}
