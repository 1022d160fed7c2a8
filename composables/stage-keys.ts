import { isInputting } from '@slidev/client/state/index.ts'
import { onScopeDispose } from 'vue'
import { isAudience } from './audience-window'
import { isBlack } from './black-screen'

const MODIFIERS = new Set(['Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock'])
/** What clickers send: these go to the deck even while a button or a link has the focus. */
const OF_CLICKERS = new Set(['PageDown', 'PageUp', 'F5', 'b', '.', 'Escape'])
/** What a clicker may send to the audience's window and must do nothing there. */
const SWALLOWED = new Set(['Escape', 'Tab', 'Enter', 'ContextMenu'])

function letGo(): void {
  const focused = document.activeElement
  if (focused instanceof HTMLElement && focused.matches('a, button'))
    focused.blur()
}

/** A black screen ends at any key, and that key does nothing else. */
function endBlack(event: KeyboardEvent): void {
  event.preventDefault()
  event.stopPropagation()
  // The key that blackened the screen repeats while it is held.
  if (!event.repeat)
    isBlack.value = false
}

function onKey(event: KeyboardEvent): void {
  const { key, ctrlKey, metaKey, altKey } = event
  if (ctrlKey || metaKey || altKey || MODIFIERS.has(key))
    return
  // Clickers start a show with F5; here it must not load the page anew.
  if (key === 'F5' || (isAudience && SWALLOWED.has(key)))
    event.preventDefault()
  if (isBlack.value)
    endBlack(event)
  else if (OF_CLICKERS.has(key) && !isInputting.value)
    letGo()
}

// A clicked button keeps the focus, and Slidev gives no key to the deck while a button has it.
function onClick(event: MouseEvent): void {
  if (event.detail > 0)
    letGo()
}

/** Guards the keys of a window that shows slides: none leaves the deck, and the clicker's always reach it. */
export function useStageKeys(): void {
  // Before Slidev's own listeners, which cannot be asked.
  addEventListener('keydown', onKey, { capture: true })
  addEventListener('click', onClick)
  onScopeDispose(() => {
    removeEventListener('keydown', onKey, { capture: true })
    removeEventListener('click', onClick)
  })
}
