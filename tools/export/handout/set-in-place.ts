/** How pictures and pages are measured, in CSS pixels: the part of the canvas that a picture spans, its width on paper, a page's height, a line's. */
export interface Measures {
  canvas: number
  left: number
  right: number
  width: number
  page: number
  line: number
}

/** Runs in the page: keeps every slide of the print page, and of it what a picture shows: the body without headline and furniture. */
export function keepSlides({ left, right }: Measures): void {
  const kept = [...document.querySelectorAll('.print-slide-container')].map((container): [string, { slide: Element, from: number, to: number } | undefined] => {
    const body = container.querySelector('.slide-body')
    const { top, bottom } = container.getBoundingClientRect()
    const boxes = [...body?.querySelectorAll(':scope > :not(h1), :scope > :not(h1) *') ?? []]
      .filter(one => !one.matches('.visually-hidden, .visually-hidden *, defs *, clipPath *, g, svg, mask *'))
      .map(one => one.getBoundingClientRect())
      .filter(box => box.width + box.height > 0 && box.width < right - left + 60)
    const from = boxes.length > 0 ? Math.min(...boxes.map(box => box.top)) - top - 10 : 0
    const to = boxes.length > 0 ? Math.min(bottom - top, Math.max(...boxes.map(box => box.bottom)) - top + 10) : bottom - top
    return [String(Number.parseInt(container.id, 10)), { slide: container, from, to }]
  })
  Reflect.set(window, 'keptSlides', new Map(kept))
  document.documentElement.classList.remove('print')
  document.querySelectorAll('style').forEach(style => style.textContent.includes('@page') && style.remove())
}

/** Runs in the page: the deck gives way to the handout, which takes the slides themselves as its pictures. */
export function setInPlace({ html, measures: { canvas, left, right, width } }: { html: string, measures: Measures }): void {
  const kept = Reflect.get(window, 'keptSlides') as Map<string, { slide: Element, from: number, to: number }>
  const handout = document.createElement('main')
  handout.id = 'handout'
  handout.innerHTML = html
  for (const picture of handout.querySelectorAll<HTMLElement>('[data-slide]')) {
    const { slide, from, to } = kept.get(picture.dataset.slide ?? '')!
    const copy = slide.cloneNode(true) as HTMLElement
    // Names are the handout's own, and the picture's words stand in its description.
    copy.querySelectorAll('.slide-anchor').forEach(one => one.remove())
    copy.querySelectorAll('[role], [aria-label]').forEach(one => ['role', 'aria-label'].forEach(name => one.removeAttribute(name)))
    copy.querySelectorAll('h1, h2, h3').forEach(heading => heading.setAttribute('role', 'presentation'))
    copy.querySelectorAll('a').forEach(link => link.removeAttribute('href'))
    const isMap = picture.matches('.ho-map')
    const isBody = !isMap && from > 0
    const [start, end] = isBody ? [left, right] : [isMap ? canvas * 0.37 : 0, canvas]
    const share = picture.closest('.ho-opener') ? 0.3 : 1
    const scale = width * share / (end - start)
    if (isBody || isMap)
      copy.querySelectorAll('h1, .slide-label, .slide-source').forEach(one => one.remove())
    if (isMap)
      copy.querySelectorAll('.words, .byline').forEach(one => one.remove())
    picture.classList.toggle('ho-whole', !isBody && !isMap)
    Object.assign(picture.style, { width: `${width * share}px`, height: `${(to - from) * scale}px` })
    Object.assign(copy.style, { zoom: String(scale), top: `${-from}px`, left: `${-start}px` })
    picture.append(copy)
  }
  document.body.replaceChildren(handout)
}

/** Runs in the page: a slide with more to say than a page holds is set closer, or leaves its part's opening a page of its own; what is left of a page becomes lines to write on. */
export function fillPages({ page, line }: Measures): void {
  for (const sheet of document.querySelectorAll<HTMLElement>('.ho-sheet')) {
    const isTooLong = (): boolean => (sheet.querySelector('.ho-room') ?? sheet).getBoundingClientRect().top - sheet.getBoundingClientRect().top > page - 8
    const setCloser = (): void => ['ho-tight', 'ho-tighter'].forEach(closer => isTooLong() && sheet.classList.add(closer))
    setCloser()
    const opening = sheet.querySelectorAll('.ho-band, .ho-opener')
    if (isTooLong() && opening.length > 1) {
      sheet.classList.remove('ho-tight', 'ho-tighter')
      const own = sheet.cloneNode(false) as Element
      own.append(...opening, sheet.querySelector('.ho-room')?.cloneNode(true) ?? '')
      sheet.before(own)
      setCloser()
    }
    for (let share = 0.95; isTooLong() && share > 0.7; share -= 0.05)
      sheet.style.setProperty('--picture', String(share))
  }
  const rule = (room: Element, bottom: number): void => {
    const lines = room.querySelector('.ho-lines')
    const count = Math.floor((bottom - room.getBoundingClientRect().bottom) / line)
    if (lines && count >= 2)
      lines.innerHTML = '<i></i>'.repeat(count)
    else
      room.remove()
  }
  for (const sheet of document.querySelectorAll('.ho-sheet'))
    sheet.querySelectorAll('.ho-room').forEach(room => rule(room, sheet.getBoundingClientRect().top + page - 8))
  for (const question of document.querySelectorAll('.ho-questions > li'))
    question.querySelectorAll('.ho-room').forEach(room => rule(room, question.getBoundingClientRect().bottom - 12))
}
