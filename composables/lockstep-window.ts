import type { Lecture, Member, Role, Word } from '../lib/lockstep'
import { changed, hear, isUnderWay, lectureWord, NEWCOMER } from '../lib/lockstep'

/** What a window does for the lockstep. */
export interface LockstepView<T> {
  role: () => Role
  /** Shows what another window did, and touches nothing else: a key's own move may be on its way. */
  show: (news: Partial<Lecture<T>>) => void
  /** Joins the other windows: hears their words from then on, and gives the way to say one. */
  join: (hear: (word: Word<T>) => void) => (word: Word<T>) => void
}

/** One window of a lecture that several windows show: says what is done in it, and does what the others say. */
export class LockstepWindow<T> {
  private me: Member<T>
  private readonly say: (word: Word<T>) => void

  constructor(id: string, lecture: Lecture<T>, private readonly view: LockstepView<T>) {
    this.me = { id, role: view.role(), isLed: false, stamps: NEWCOMER, lecture }
    this.say = view.join(word => this.hear(word))
  }

  /** Tells the others what was done here; nothing when it is what they said. */
  change(part: Partial<Lecture<T>>): void {
    const me = this.asItIs()
    const next = changed(me, part)
    if (next === me)
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
    const { me, says, news } = hear(this.asItIs(), word)
    this.me = me
    this.view.show(news)
    if (says)
      this.say(lectureWord(me))
  }

  /** A window that now begins to show slides goes where the lecture is; without a lecture it stays at its own place. */
  arrive(own: Pick<Lecture<T>, 'page' | 'clicks'>): void {
    if (isUnderWay(this.me))
      this.view.show(this.me.lecture)
    else
      this.me = { ...this.me, lecture: { ...this.me.lecture, ...own } }
  }

  private asItIs(): Member<T> {
    return { ...this.me, role: this.view.role() }
  }
}
