import type { Page } from 'playwright-core'

/** Goes to the next slide, whatever its steps, in Slidev and in Marp. */
const NEXT = 'ArrowDown'
/** Who gets no answer presses again, ms. */
const IMPATIENCE = 250
/** Rest between the answer to a press and the next press, ms. */
const PACE = 200
const PATIENCE = 15_000

const wait = (ms: number): Promise<void> => new Promise(done => setTimeout(done, ms))

/** Presses from now on until another headline is painted; answers with that moment, ms since navigation began. */
export async function pressUntilAnswered(page: Page): Promise<number> {
  const state = { isAnswered: false }
  const presses: Promise<void>[] = []
  await page.evaluate(() => void (window.bench.awaited = window.bench.nextHeadline()))
  const answer = page.evaluate(() => window.bench.awaited).finally(() => state.isAnswered = true)
  while (!state.isAnswered) {
    // The page may be too busy to take the key: the next press does not wait for that.
    presses.push(page.keyboard.press(NEXT).catch(() => {}))
    await Promise.race([answer.catch(() => {}), wait(IMPATIENCE)])
  }
  await Promise.all(presses)
  return (await answer).at
}

/** Walks `steps` slides on, a press each; answers with ms from the browser's taking the key to the painted headline. */
export async function walk(page: Page, steps: number): Promise<number[]> {
  const took: number[] = []
  for (let step = 1; step <= steps; step++) {
    // A busy page takes keys before it takes this: the press waits until the page is looking.
    await page.evaluate(() => void (window.bench.awaited = window.bench.nextHeadline()))
    await wait(PACE)
    await page.keyboard.press(NEXT)
    const answer = page.evaluate(async () => (await window.bench.awaited).at - window.bench.pressedAt)
    took.push(await Promise.race([answer, wait(PATIENCE).then(() => Promise.reject(new Error(`Press ${step} of a walk had no answer at ${page.url()}.`)))]))
  }
  return took
}
