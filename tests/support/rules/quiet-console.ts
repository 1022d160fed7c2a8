import type { Rule } from './rule'

/** A complaint of the browser is a fault that somebody will see later. */
export const quietConsole: Rule = {
  id: 'quiet-console',
  protects: 'The browser has nothing to complain of',
  check: ({ complaints }) => complaints.map(complaint => ({
    measured: complaint,
    limit: 'no error, no warning',
    remedy: 'Mend the component that causes it.',
  })),
}
