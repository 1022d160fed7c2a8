import type { PegId } from '../styles/tokens'
import { pegs } from '../styles/tokens'

/** Whether an actor has a peg to be drawn with. */
export function isPeg(actor: string): actor is PegId {
  return actor in pegs
}
