import type { Page } from 'playwright-core'

/** Something that jumped: its element, and Chromium's score of the jump. */
export interface Shift { name: string, by: number }

/** Something that was animated: its element, and the property or the animation. */
export interface Motion { name: string, of: string }

interface Watching { shifts: Shift[], motions: Motion[] }

declare global {
  interface Window { watchedMotion?: Watching }
}

/** Runs in the page, before anything of it does. */
function beginWatching(): void {
  const watching: Watching = { shifts: [], motions: [] }
  window.watchedMotion = watching
  const nameOf = (node: Node | null | undefined): string => node instanceof Element
    ? `${node.localName}${[...node.classList].slice(0, 3).map(name => `.${name}`).join('')} “${node.textContent.trim().slice(0, 30)}”`
    : node?.textContent?.trim().slice(0, 30) ?? 'something'
  interface LayoutShift extends PerformanceEntry { value: number, hadRecentInput: boolean, sources: { node: Node | null }[] }
  new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries() as LayoutShift[])
      watching.shifts.push({ name: sources.map(({ node }) => nameOf(node)).join(', '), by: Math.round(value * 10000) / 10000 })
  }).observe({ type: 'layout-shift', buffered: true })
  addEventListener('transitionrun', ({ target, propertyName }) => watching.motions.push({ name: nameOf(target as Node), of: propertyName }), true)
  addEventListener('animationstart', ({ target, animationName }) => watching.motions.push({ name: nameOf(target as Node), of: animationName }), true)
}

/** Notes what jumps and what is animated in a page; answers with a way to read and forget it. */
export async function watchMotion(page: Page): Promise<() => Promise<Watching>> {
  await page.addInitScript(beginWatching)
  return () => page.evaluate(() => {
    const { shifts = [], motions = [] } = window.watchedMotion ?? {}
    return { shifts: shifts.splice(0), motions: motions.splice(0) }
  })
}
