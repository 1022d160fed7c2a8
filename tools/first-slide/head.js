// Stands in the head of a hosted deck and runs before anything is drawn.
{
  // No frame waits for a stylesheet that a script has asked for.
  const { stylesheet = '' } = document.currentScript instanceof HTMLElement ? document.currentScript.dataset : {}
  document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', crossOrigin: 'anonymous', href: stylesheet }))
  const root = document.documentElement
  const stored = (/** @type {string} */ key) => localStorage.getItem(key)
  // Only the deck's own start: an address of another slide, step or view must never show this one.
  const isStart = /^(?:#\/?(?:1\/?)?)?$/.test(location.hash) && location.search === ''
  // The deck decides on its scheme when it runs; until then it is bright on a first visit, and as it was left on any other.
  const isBright = !stored('deck-scheme-chosen') || stored('slidev-color-schema') === 'light' || (stored('slidev-color-schema') !== 'dark' && !matchMedia('(prefers-color-scheme: dark)').matches)
  if (isStart && isBright) {
    const fit = () => root.style.setProperty('--first-slide-scale', String(Math.min(innerWidth / 1280, innerHeight / 720)))
    root.classList.add('shows-first-slide')
    fit()
    addEventListener('resize', fit)
    // Words wait unseen, and are not laid out, until their fonts, which stand in the page, are read: set before, they would
    // jump, and looking for other fonts that could set them meanwhile would hold the first paint back by a third.
    root.classList.add('awaits-first-headline', 'awaits-first-words')
    const isRead = (/** @type {FontFace} */ { status }) => status === 'loaded' || status === 'error'
    const look = () => {
      const fonts = [...document.fonts].filter(({ family }) => family.includes('First '))
      const [headline, ...others] = fonts
      for (const font of fonts) {
        // A browser reads by itself only the fonts of words that are laid out. A fault leaves its mark in the status.
        if (font.status === 'unloaded')
          font.load().catch(() => {})
      }
      root.classList.toggle('awaits-first-headline', !headline || !isRead(headline))
      root.classList.toggle('awaits-first-words', others.length === 0 || !others.every(isRead))
      if (root.className.includes('awaits-first'))
        requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
    // A key that comes before the deck can take it is kept for it, and heard by nobody else: it must act once.
    root.dataset.keptKey = ''
    for (const type of ['keydown', 'keyup']) {
      addEventListener(type, (event) => {
        const { keptKey } = root.dataset
        if (keptKey === undefined || !event.isTrusted || !(event instanceof KeyboardEvent) || event.ctrlKey || event.metaKey || event.altKey)
          return
        event.stopImmediatePropagation()
        if (type === 'keydown' && keptKey === '')
          root.dataset.keptKey = JSON.stringify({ key: event.key, code: event.code, shiftKey: event.shiftKey })
      }, { capture: true })
    }
  }
}
