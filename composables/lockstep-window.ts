import type { Lecture, Member, Role, Word } from '../lib/lockstep'
import { changed, hear, isSameLecture, lectureWord, NEWCOMER } from '../lib/lockstep'

/** What a window does for the lockstep. */
export interface LockstepView<T> {
  role: () => Role
  /** Shows what another window did. */
  show: (lecture: Lecture<T>) => void
  /** Joins the other windows: hears their words from then on, and gives the way to say one. */
  join: (hear: (word: Word<T>) => void) => (word: Word<T>) => void
}

/** One window of a lecture that several windows show: says what is done in it, and does what the others say. */
export class LockstepWindow<T> {
  private me: Member<T>
  private readonly say: (word: Word<T>) => void

  constructor(id: string, lecture: Lecture<T>, private readonly view: LockstepView<T>) {
    this.me = { id, role: view.role(), isLed: false, stamp: NEWCOMER, lecture }
    this.say = view.join(word => this.hear(word))
  }

  /** Tells the others what was done here; nothing when it is what they said. */
  change(part: Partial<Lecture<T>>): void {
    const next = changed(this.asItIs(), part)
    if (isSameLecture(next.lecture, this.me.lecture))
      return
    this.me = next
    this.say(lectureWord(next))
  }

  /** Asks the others how the lecture stands. */
  greet(): void {
    const { id, role } = this.asItIs()
    this.say({ kind: 'hello', from: id, role })
  }

  private hear(word: Word<T>): void {
    const { me, says } = hear(this.asItIs(), word)
    const isNews = me.lecture !== this.me.lecture && word.kind === 'lecture'
    this.me = me
    if (isNews)
      this.view.show(me.lecture)
    if (says)
      this.say(lectureWord(me))
  }

  /** A window that now begins to show slides goes where the lecture is; without a lecture it stays at its own place. */
  arrive(own: Pick<Lecture<T>, 'page' | 'clicks'>): void {
    if (this.me.stamp.count > 0)
      this.view.show(this.me.lecture)
    else
      this.me = { ...this.me, lecture: { ...this.me.lecture, ...own } }
  }

  private asItIs(): Member<T> {
    return { ...this.me, role: this.view.role() }
  }
}
