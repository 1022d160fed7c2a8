// Runs in the head of a hosted deck before anything is drawn; plain JavaScript, because it is served as it is.
{
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
    // A key that comes before the deck can take it is kept for it, and heard by nobody else: it must act once.
    root.dataset.keptKey = ''
    for (const type of ['keydown', 'keyup']) {
      addEventListener(type, (event) => {
        const { keptKey } = root.dataset
        if (keptKey === undefined || !(event instanceof KeyboardEvent) || event.ctrlKey || event.metaKey || event.altKey)
          return
        event.stopImmediatePropagation()
        if (type === 'keydown' && keptKey === '')
          root.dataset.keptKey = JSON.stringify({ key: event.key, code: event.code, shiftKey: event.shiftKey })
      }, { capture: true })
    }
  }
}
