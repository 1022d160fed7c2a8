import type { Rule } from './rule'

/** A hall may have no network, and a reader's visit is nobody else's business. */
export const noOtherHost: Rule = {
  id: 'no-other-host',
  protects: 'Nothing is asked of another host',
  check: ({ foreign }) => foreign.map(address => ({
    measured: `the page asks for ${address}`,
    limit: 'the deck\'s own files',
    remedy: 'Put the file into public/ or install it as a package.',
  })),
}
