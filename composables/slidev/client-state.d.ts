/** What the deck uses of the state that Slidev's client keeps in each window; see client.d.ts. */
import type { ComputedRef, Ref } from 'vue'

export const isInputting: ComputedRef<boolean>
/** Which ways a window's moves may go; Slidev's own buttons set it. */
export const syncDirections: Ref<Record<'presenterSend' | 'presenterReceive' | 'viewerSend' | 'viewerReceive', boolean>>
export const presenterLayout: Ref<number>
/** Size of the notes' type, in em. */
export const presenterNotesFontSize: Ref<number>
