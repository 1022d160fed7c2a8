import type { DeckSlide } from '../../tools/deck/navigation'

/** A slide for the tests of the rules: its HTML, what the deck would know of it, and its number of clicks. */
export interface MadeSlide {
  html: string
  slide?: Partial<DeckSlide>
  clicks?: number
  /** The click that is shown; the last by default. */
  click?: number
  lang?: string
  /** Its words on paper. */
  printed?: string
}

const H1 = '<h1 style="position:absolute;left:80px;top:56px;width:900px;margin:0;font:600 40px/46px serif">A headline</h1>'
const SOURCE = '<p class="source-line" style="position:absolute;left:80px;top:634px;width:1000px;margin:0;font:18px/24px sans-serif">Article, S2p1</p>'

function framed(html: string): string {
  return H1 + html + SOURCE
}

function text(words: string, style: string): string {
  return `<p style="position:absolute;margin:0;white-space:nowrap;font:26px/36px sans-serif;${style}">${words}</p>`
}

/** Breaks no rule. */
export const SOUND: MadeSlide = {
  html: framed(`${text('A sentence', 'left:80px;top:200px')}<svg aria-hidden="true" viewBox="0 0 400 100" width="400" height="100" style="position:absolute;left:80px;top:300px"><text x="10" y="50" font-size="22">A label</text></svg>`),
  clicks: 2,
  slide: { noteHTML: '<p>One <span data-clicks="1"></span> two <span data-clicks="2"></span> three</p>' },
}

function drawing(shapes: string): string {
  return `<svg role="img" aria-label="A drawing" viewBox="0 0 400 100" width="400" height="100" style="position:absolute;left:80px;top:300px">${shapes}</svg>`
}

/** For each rule slides that break it and no other, and words that its message must have. */
export const BROKEN: Record<string, (MadeSlide & { says: string })[]> = {
  'inside-canvas': [
    { html: framed(text('Too far to the right', 'left:1150px;top:200px')), says: 'Too far to the right' },
    { html: framed('<div class="panel" style="position:absolute;left:200px;top:-30px;width:100px;height:100px;background:red"></div>'), says: 'div.panel at 200,-30, 100×100 reaches 30 px beyond the slide' },
  ],
  'nothing-clipped': [
    { html: framed('<svg aria-hidden="true" viewBox="0 0 100 40" width="100" height="40" style="position:absolute;left:80px;top:300px"><text x="60" y="30" font-size="22">Cut off</text></svg>'), says: 'Cut off' },
    { html: framed('<div style="position:absolute;left:80px;top:200px;width:100px;height:20px;overflow:hidden;font:26px/36px sans-serif">Low</div>'), says: 'more content than room' },
  ],
  'text-size': [
    { html: framed(text('Small', 'left:80px;top:200px;font-size:17px')), says: 'is 17 px' },
    { html: framed('<svg aria-hidden="true" viewBox="0 0 800 200" width="400" height="100" style="position:absolute;left:80px;top:300px"><text x="10" y="90" font-size="22">Shrunk</text></svg>'), says: '“Shrunk” is 11 px' },
    { html: framed(text('Scaled', 'left:80px;top:200px;transform:scale(.5)')), says: 'is 13 px' },
  ],
  'labels-apart': [
    { html: framed(text('Doha', 'left:80px;top:200px') + text('Kabul', 'left:100px;top:205px')), says: 'overlap by' },
  ],
  'margins-kept': [
    { html: framed(text('Near the edge', 'left:40px;top:200px')), says: '“Near the edge” at 40,' },
    { html: framed(text('Deep down', 'left:80px;top:685px')), says: 'into a margin' },
  ],
  'left-edge': [
    { html: framed('<p class="slide-label" style="position:absolute;left:96px;top:24px;margin:0;font:20px/26px sans-serif">Public record</p>'), says: 'begins at 96 px' },
  ],
  'labels-off-lines': [
    { html: framed(`${drawing('<path d="M0 43.5H400" stroke="#1E1B1A" stroke-width="1"/>')}${text('Struck through', 'left:100px;top:326px')}`), says: '“Struck through” at 100,' },
    { html: framed(drawing('<path d="M40 0V100" stroke="#1E1B1A" stroke-width="2.5"/><text x="10" y="52" font-size="22">MMMMM</text>')), says: 'drawn behind' },
  ],
  'text-contrast': [
    { html: framed(text('Pale', 'left:80px;top:200px;color:#767676')), says: '#767676 on #ffffff, has 4.54:1' },
    { html: framed(text('Dimmed', 'left:80px;top:200px;opacity:.4')), says: '“Dimmed” at 80,' },
    { html: framed(text('On a peg', 'left:80px;top:200px;font-size:19px;font-weight:700;color:#1E1B1A;background:#6A8B7A')), says: 'has 4.55:1' },
    { html: framed(drawing('<text x="10" y="52" font-size="22" style="fill:#999">Pale label</text>')), says: '#999999' },
  ],
  'shape-contrast': [
    { html: framed(drawing('<path d="M0 44H400" stroke="#ccc" stroke-width="2"/>')), says: 'the outline rgb(204, 204, 204) of path' },
    { html: framed(drawing('<circle cx="50" cy="50" r="30" fill="#ccc"/>')), says: 'the fill rgb(204, 204, 204) of circle' },
  ],
  'pictures-named': [
    { html: framed('<svg width="40" height="40" viewBox="0 0 40 40" style="position:absolute;left:80px;top:200px"><path d="M0 0H40"/></svg>'), says: 'has no words' },
    { html: framed('<div role="img" style="position:absolute;left:80px;top:200px;width:40px;height:40px"></div>'), says: 'div' },
  ],
  'hidden-unspoken': [
    { html: framed(text('A step to come', 'left:80px;top:200px;opacity:0').replace('<p', '<p class="slidev-vclick-hidden"')), says: '“A step to come” is hidden from eyes' },
  ],
  'no-layout-shift': [
    { html: framed(`${text('Jumps', 'left:80px;top:200px')}<script>requestAnimationFrame(() => requestAnimationFrame(() => document.querySelector('p').style.top = '400px'))</script>`), says: 'moved (layout shift of' },
  ],
  'no-motion': [
    { html: framed(`<style>@keyframes blink { from { opacity: .9 } }</style>${text('Blinks', 'left:80px;top:200px;animation:blink 10ms')}`), says: 'is animated (blink)' },
    { html: framed(`${text('Fades', 'left:80px;top:200px;transition:opacity 10ms;opacity:.9')}<script>document.querySelector('p').getBoundingClientRect(); getComputedStyle(document.querySelector('p')).opacity; document.querySelector('p').style.opacity = 1</script>`), says: 'is animated (opacity)' },
  ],
  'print-shows-all': [
    { html: framed(text('Only here', 'left:80px;top:200px')), printed: 'A headline\nArticle, S2p1', says: '“Only here” is on the screen at the last click' },
  ],
  'source-line-free': [
    { html: framed(text('Too low', 'left:500px;top:615px')), says: 'into the source line' },
  ],
  'source-line-present': [
    { html: H1, says: 'no words in a source line' },
  ],
  'one-headline': [
    { html: SOURCE, says: '0 visible h1' },
    { html: framed('<h1 style="position:absolute;left:80px;top:200px;margin:0;font:40px/46px serif">Another</h1>'), says: '2 visible h1' },
    { html: framed('').replace('position', 'visibility:hidden;position'), says: '0 visible h1' },
  ],
  'headline-place': [
    { html: framed('').replace('left:80px;top:56px', 'left:80px;top:66px'), says: 'headline begins at 80 px across, 66 px down' },
    { html: framed('').replace('A headline', 'one<br>two<br>three'), says: 'headline is 138 px high' },
  ],
  'unique-ids': [
    { html: framed('<i id="arrow"></i><i id="arrow"></i>'), says: 'two elements are called "arrow"' },
  ],
  'language': [
    { html: framed(''), lang: '', says: 'html has no lang' },
  ],
  'clicks-equal-cues': [
    { html: framed(''), clicks: 3, slide: { noteHTML: '<span data-clicks="1"></span>' }, says: '3 clicks on the slide, 1 [click] in its notes' },
  ],
  'quiet-console': [
    { html: framed('<script>console.warn("a warning")</script>'), says: 'console.warning: a warning' },
    { html: framed('<script>throw new Error("a fault")</script>'), says: 'uncaught Error: a fault' },
  ],
  'no-other-host': [
    { html: framed('<link rel="preload" as="font" href="https://fonts.example/a.woff2">'), says: 'https://fonts.example/a.woff2' },
  ],
}
