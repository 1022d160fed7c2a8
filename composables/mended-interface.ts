import { onMounted, onScopeDispose } from 'vue'
import { painted } from './painted'

/**
 * What Slidev's own interface lacks for screen readers and keyboards (52.20): parts without a landmark, a scrolling
 * note that the keyboard does not reach, a preview that is read as if it were shown.
 */
const LACKS: readonly { selector: string, attributes: Record<string, string> }[] = [
  { selector: '#page-root, .slidev-presenter', attributes: { role: 'main' } },
  { selector: '#slidev-goto-dialog', attributes: { 'role': 'search', 'aria-label': 'Go to a slide' } },
  { selector: '#slidev-goto-input', attributes: { 'aria-label': 'Number or words of a slide' } },
  { selector: '.fixed.z-modal.overflow-y-auto', attributes: { 'role': 'region', 'aria-label': 'Overview of the slides', 'tabindex': '0' } },
  { selector: '.fixed.top-4.right-4.z-modal', attributes: { 'role': 'region', 'aria-label': 'Controls of the overview' } },
  { selector: '.slidev-presenter .grid-section.note .prose', attributes: { 'role': 'region', 'aria-label': 'Notes', 'tabindex': '0' } },
  { selector: '.slidev-presenter .grid-section.next .slidev-slide-content', attributes: { 'inert': '', 'aria-hidden': 'true' } },
  { selector: 'main ~ .z-2, main ~ * .z-2, .absolute.z-2', attributes: { 'role': 'region', 'aria-label': 'The deck in numbers' } },
]

/** A button that opens a menu holds a second button: the outer one keeps the focus and takes the name. */
function mendMenuButtons(): void {
  for (const inner of document.querySelectorAll<HTMLElement>('nav button > .slidev-icon-btn:not([inert])')) {
    inner.inert = true
    inner.parentElement?.setAttribute('aria-label', inner.title)
    inner.parentElement?.setAttribute('title', inner.title)
  }
}

function mend(): void {
  for (const { selector, attributes } of LACKS) {
    for (const element of document.querySelectorAll(selector)) {
      for (const [name, value] of Object.entries(attributes).filter(([name]) => !element.hasAttribute(name)))
        element.setAttribute(name, value)
    }
  }
  mendMenuButtons()
}

/** Adds what Slidev's interface lacks, and again whenever it draws something new. */
export function useMendedInterface(): void {
  let isDue = false
  const observer = new MutationObserver(async () => {
    if (isDue)
      return
    isDue = true
    await painted()
    isDue = false
    mend()
  })
  onMounted(() => {
    mend()
    observer.observe(document.body, { childList: true, subtree: true })
  })
  onScopeDispose(() => observer.disconnect())
}
