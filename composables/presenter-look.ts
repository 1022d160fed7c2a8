import { presenterLayout, presenterNotesFontSize } from '@slidev/client/state/index.ts'

const CHOSEN = 'deck-presenter-look'
/** Slidev's layout with the notes as a column of the whole height. */
const NOTES_COLUMN = 2

/** Size of the notes' type in em: larger on a larger screen, which is looked at from as far away. */
const notesSize = (): number => Math.min(2, Math.max(1.4, Math.round(innerWidth / 85) / 10))

/**
 * The first presenter's view of a browser gives the notes room and large type. Slidev remembers what the lecturer
 * then changes: its buttons for the layout and the size of the notes, and the borders, which can be drawn.
 */
export function setPresenterLook(): void {
  if (localStorage.getItem(CHOSEN))
    return
  localStorage.setItem(CHOSEN, 'set')
  // A phone held upright has one column.
  if (innerWidth < innerHeight)
    return
  presenterLayout.value = NOTES_COLUMN
  presenterNotesFontSize.value = notesSize()
  localStorage.setItem('slidev-presenter-notes-width', String(Math.round(Math.min(720, innerWidth * 0.42))))
  localStorage.setItem('slidev-presenter-notes-row-size', String(Math.round(innerHeight * 0.55)))
}
