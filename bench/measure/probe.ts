/** What the page notes by itself from its first moment on; times in ms since navigation began. */
export interface Probe {
  firstPaint: number
  firstHeadline: number
  shift: number
  longTasks: { count: number, total: number, worst: number }
  /** Answers with the time when a headline other than the shown one has been painted. */
  nextHeadline: () => Promise<{ at: number }>
  /** The headline that is being waited for. */
  awaited: Promise<{ at: number }>
  /** When the browser took the last key. */
  pressedAt: number
}

declare global {
  interface Window {
    bench: Probe
    benchPainted: () => void
  }
}

/**
 * Runs in the page before anything of the deck, hence in one piece, and is the same for every deck. A headline counts
 * as painted when it is visible within the window, the fonts that its letters need are loaded, and the frame that
 * shows it has been handed over: a task after `requestAnimationFrame`.
 */
export function installProbe(first: string): void {
  const text = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim()
  const isPainted = (headline: Element): boolean => {
    if (!headline.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      return false
    const { width, left, top } = headline.getBoundingClientRect()
    const { fontStyle, fontWeight, fontSize, fontFamily } = getComputedStyle(headline)
    return width > 0 && left < innerWidth && left + width > 0 && top < innerHeight && document.fonts.check(`${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`, text(headline))
  }
  const current = (): Element | undefined => [...document.getElementsByTagName('h1')].find(isPainted)
  const afterFrame = (): Promise<number> => new Promise(done => requestAnimationFrame(() => setTimeout(() => done(performance.now()))))
  const until = <T>(look: () => T | undefined): Promise<T> => new Promise((done) => {
    const frame = (): void => {
      const found = look()
      found === undefined ? requestAnimationFrame(frame) : done(found)
    }
    frame()
  })
  const bench: Probe = {
    firstPaint: Number.NaN,
    firstHeadline: Number.NaN,
    shift: 0,
    longTasks: { count: 0, total: 0, worst: 0 },
    pressedAt: Number.NaN,
    awaited: new Promise(() => {}),
    async nextHeadline() {
      const before = current()
      const said = before ? text(before) : first
      await until(() => [...document.getElementsByTagName('h1')].find(one => one !== before && text(one) !== said && isPainted(one)))
      return { at: await afterFrame() }
    },
  }
  window.bench = bench
  addEventListener('keydown', ({ timeStamp }) => bench.pressedAt = timeStamp, { capture: true })
  const watch = (type: string, note: (entry: PerformanceEntry) => void): void => {
    new PerformanceObserver(list => list.getEntries().forEach(note)).observe({ type, buffered: true })
  }
  watch('layout-shift', (entry) => {
    const { value, hadRecentInput } = entry as PerformanceEntry & { value: number, hadRecentInput: boolean }
    bench.shift += hadRecentInput ? 0 : value
  })
  watch('longtask', ({ duration }) => {
    const { count, total, worst } = bench.longTasks
    bench.longTasks = { count: count + 1, total: total + duration, worst: Math.max(worst, duration) }
  })
  watch('paint', ({ name, startTime }) => {
    if (name !== 'first-contentful-paint')
      return
    bench.firstPaint = startTime
    window.benchPainted()
  })
  void until(() => [...document.getElementsByTagName('h1')].find(one => text(one) === first && isPainted(one)))
    .then(afterFrame)
    .then(at => void (bench.firstHeadline = at))
}
