import type { Lecture, Role, Word } from '../../lib/lockstep'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LockstepWindow } from '../../composables/lockstep-window'

const FIRST: Lecture = { page: 1, clicks: 0, clicksTotal: 0, isBlack: false, timer: 'stopped' }

/** Windows that hear each other late: words wait until they are delivered, in order for each pair of windows. */
class Hall {
  private readonly windows: { role: Role, shows: Lecture, self: LockstepWindow<unknown>, heard: Word[], hear: (word: Word) => void }[] = []

  open(role: Role, page = 1): number {
    const index = this.windows.length
    const shows = { ...FIRST, page }
    const seat = { role, shows, heard: [] as Word[], hear: (_: Word): void => {} }
    const self = new LockstepWindow(`w${index}`, shows, {
      role: () => role,
      show: news => Object.assign(this.windows[index]!.shows, news),
      join: (hear) => {
        seat.hear = hear
        return word => this.windows.forEach((other, at) => at !== index && other.heard.push(word))
      },
    })
    this.windows.push({ ...seat, self })
    self.greet()
    return index
  }

  /** What a key does: the window shows it, and says so. */
  press(index: number, change: Partial<Lecture>): void {
    const window = this.windows[index]!
    window.shows = { ...window.shows, ...change }
    window.self.change(change)
  }

  next(index: number): void {
    this.press(index, { page: this.pages[index]! + 1 })
  }

  /** Delivers one waiting word to a window. */
  deliver(index: number): void {
    const word = this.windows[index]!.heard.shift()
    if (word)
      this.windows[index]!.hear(word)
  }

  close(index: number): void {
    this.windows[index]!.hear = () => {}
  }

  settle(): void {
    while (this.windows.some(({ heard }) => heard.length > 0))
      this.windows.forEach((_, index) => this.deliver(index))
  }

  get timers(): unknown[] {
    return this.windows.map(({ shows }) => shows.timer)
  }

  /** Empties a window, to see what it is made to show next. */
  forget(index: number): void {
    this.windows[index]!.shows = {} as Lecture
  }

  shown(index: number): Partial<Lecture> {
    return this.windows[index]!.shows
  }

  get pages(): number[] {
    return this.windows.map(({ shows }) => shows.page)
  }
}

describe('windows in lockstep', () => {
  it('follow each other, whichever of presenter and audience moves', () => {
    const hall = new Hall()
    const [presenter, audience] = [hall.open('presenter'), hall.open('viewer')]
    hall.settle()
    hall.next(presenter)
    hall.settle()
    hall.next(audience)
    hall.settle()
    expect(hall.pages).toEqual([3, 3])
  })

  it('lose no press that comes before the other window has answered', () => {
    const hall = new Hall()
    const [presenter] = [hall.open('presenter'), hall.open('viewer'), hall.open('viewer')]
    hall.settle()
    for (let press = 0; press < 5; press++) {
      hall.next(presenter)
      hall.deliver(1)
    }
    hall.settle()
    expect(hall.pages).toEqual([6, 6, 6])
  })

  it('are not drawn back by a press that others have overtaken', () => {
    const hall = new Hall()
    const [presenter, audience] = [hall.open('presenter'), hall.open('viewer')]
    hall.settle()
    hall.next(audience)
    for (let press = 0; press < 3; press++)
      hall.next(presenter)
    hall.settle()
    expect(hall.pages).toEqual([4, 4])
  })

  it('lose no press to the clock, which the presenter’s window keeps when it hears of a move', () => {
    const hall = new Hall()
    // At the same count the later name wins: the presenter's, here.
    const audience = hall.open('viewer')
    const presenter = hall.open('presenter')
    hall.settle()
    hall.next(audience)
    hall.deliver(presenter)
    hall.press(presenter, { timer: 'slide 2 since 0:10' })
    hall.next(audience)
    hall.settle()
    expect(hall.pages).toEqual([3, 3])
    expect(hall.timers).toEqual(['slide 2 since 0:10', 'slide 2 since 0:10'])
  })

  it('touch no place when only the clock is news, for a key’s move may be on its way', () => {
    const hall = new Hall()
    const presenter = hall.open('presenter')
    const audience = hall.open('viewer')
    hall.settle()
    hall.press(presenter, { timer: 'running' })
    hall.forget(audience)
    hall.settle()
    expect(hall.shown(audience)).toEqual({ timer: 'running' })
  })

  it('bring one that opens late, or again, to where the lecture is, and move nobody for it', () => {
    const hall = new Hall()
    const presenter = hall.open('presenter')
    hall.next(presenter)
    hall.next(presenter)
    hall.open('viewer', 1)
    hall.open('presenter', 7)
    hall.settle()
    expect(hall.pages).toEqual([3, 3, 3])
  })

  it('tell a presenter that was loaded again what the audience sees', () => {
    const hall = new Hall()
    const presenter = hall.open('presenter')
    const audience = hall.open('viewer')
    hall.settle()
    hall.next(presenter)
    hall.settle()
    hall.close(presenter)
    hall.next(audience)
    hall.open('presenter', 2)
    hall.settle()
    expect(hall.pages.slice(1)).toEqual([3, 3])
  })

  it('leave two readers of the hosted deck apart while nobody presents', () => {
    const hall = new Hall()
    const [one] = [hall.open('viewer'), hall.open('viewer', 5)]
    hall.settle()
    hall.next(one)
    hall.settle()
    expect(hall.pages).toEqual([2, 5])
  })

  it('let the notes on a phone follow a single window', () => {
    const hall = new Hall()
    const single = hall.open('viewer', 3)
    hall.open('reader')
    hall.settle()
    expect(hall.pages).toEqual([3, 3])
    hall.next(single)
    hall.settle()
    expect(hall.pages).toEqual([4, 4])
  })

  it('show the same in the end, whatever is pressed where and however late it is heard', () => {
    const step = fc.record({ at: fc.nat(2), does: fc.constantFrom('press', 'tick', 'hear', 'hear'), page: fc.integer({ min: 1, max: 40 }) })
    const seed = Number(process.env.SEED ?? Date.now() % 1e9)
    console.log(`lockstep: seed ${seed}`)
    fc.assert(fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const hall = new Hall()
      hall.open('presenter')
      hall.open('viewer')
      hall.open('viewer')
      hall.settle()
      for (const { at, does, page } of steps)
        does === 'hear' ? hall.deliver(at) : hall.press(at, does === 'press' ? { page } : { timer: page })
      hall.settle()
      expect([new Set(hall.pages).size, new Set(hall.timers).size]).toEqual([1, 1])
    }), { seed, numRuns: 300 })
  })
})
