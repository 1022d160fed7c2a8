const HIDDEN_WIDTH = 1.5

/** Whether the audience can see an element: not hidden, not transparent, not cut down to a point for screen readers. */
export function isVisible(element: Element): boolean {
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
    return false
  for (let at: Element | null = element; at instanceof HTMLElement; at = at.parentElement) {
    const { overflow } = getComputedStyle(at)
    if (overflow !== 'visible' && (at.offsetWidth < HIDDEN_WIDTH || at.offsetHeight < HIDDEN_WIDTH))
      return false
  }
  return true
}

/** An element as in a style sheet, and how its text begins. */
export function nameOf(element: Element): string {
  const classes = [...element.classList].filter(name => !name.startsWith('slidev-')).slice(0, 2)
  const text = element.textContent.trim().replace(/\s+/g, ' ').slice(0, 40)
  return [element.localName + classes.map(name => `.${name}`).join(''), text && `“${text}”`].filter(Boolean).join(' ')
}
