import { setTimeout as sleep } from 'node:timers/promises'

/**
 * Waits until the deck answers, then prints where its three views are.
 * @param {number} port
 * @param {string} base begins and ends with a slash
 */
export async function announce(port, base) {
  const home = `http://localhost:${port}${base}`
  while (!await fetch(home).then(answer => answer.ok, () => false))
    await sleep(200)
  console.log([
    '',
    `  Slides          ${home}`,
    `  Presenter view  ${home}presenter/`,
    `  Overview        ${home}overview/`,
    '',
    '  Ctrl+C ends it.',
    '',
  ].join('\n'))
}
