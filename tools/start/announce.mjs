import { setTimeout as sleep } from 'node:timers/promises'

/**
 * Waits until the deck answers, be it with a refusal.
 * @param {number} port
 * @param {string} base begins and ends with a slash
 */
export async function answers(port, base) {
  while (!await fetch(`http://localhost:${port}${base}`).then(() => true, () => false))
    await sleep(200)
}

/**
 * Where the deck's three views are.
 * @param {number} port
 * @param {string} base begins and ends with a slash
 */
export function localLinks(port, base) {
  const home = `http://localhost:${port}${base}`
  return [
    '',
    `  Slides          ${home}`,
    `  Presenter view  ${home}presenter/`,
    `  Overview        ${home}overview/`,
    '',
    '  Ctrl+C ends it.',
    '',
  ].join('\n')
}
