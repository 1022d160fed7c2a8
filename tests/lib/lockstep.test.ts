import type { Lecture, Member, Role, Stamps, Word } from '../../lib/lockstep'
import { describe, expect, it } from 'vitest'
import { changed, hear, isLater, lectureWord, NEWCOMER } from '../../lib/lockstep'

const lecture: Lecture = { page: 3, clicks: 1, clicksTotal: 4, isBlack: false, timer: 'stopped' }
const elsewhere: Lecture = { page: 7, clicks: 0, clicksTotal: 2, isBlack: true, timer: 'running' }
const EACH = { place: { count: 2, by: 'one' }, screen: { count: 1, by: 'one' }, clock: { count: 4, by: 'one' } } satisfies Stamps

function member(role: Role, more: Partial<Member> = {}): Member {
  return { id: 'me', role, isLed: false, stamps: NEWCOMER, lecture, ...more }
}
function told(role: Role, stamps: Partial<Stamps>): Word {
  return { kind: 'lecture', from: 'other', role, stamps: { ...EACH, ...stamps }, lecture: elsewhere }
}

it.each([
  [{ count: 2, by: 'a' }, { count: 1, by: 'b' }, true],
  [{ count: 1, by: 'b' }, { count: 2, by: 'a' }, false],
  [{ count: 2, by: 'b' }, { count: 2, by: 'a' }, true],
  [{ count: 2, by: 'a' }, { count: 2, by: 'b' }, false],
  [{ count: 2, by: 'a' }, { count: 2, by: 'a' }, false],
])('isLater(%j, %j) is %s: the higher count, then the later name', (a, b, later) => {
  expect(isLater(a, b)).toBe(later)
})

describe('changed(me, change)', () => {
  it('stamps what has changed with the next count and its own name, and nothing else', () => {
    const me = member('presenter', { stamps: EACH })
    expect(changed(me, { page: 4, clicks: 0 })).toEqual({ ...me, lecture: { ...lecture, page: 4, clicks: 0 }, stamps: { ...EACH, place: { count: 3, by: 'me' } } })
    expect(changed(me, { isBlack: true, timer: 'running' }).stamps).toEqual({ ...EACH, screen: { count: 2, by: 'me' }, clock: { count: 5, by: 'me' } })
  })

  it('is the same member when nothing changes but the number of clicks, which each window counts for itself', () => {
    const me = member('viewer')
    expect(changed(me, { page: 3, clicksTotal: 9 })).toBe(me)
  })
})

it('lectureWord(me) says who speaks and how the lecture stands', () => {
  expect(lectureWord(member('presenter', { stamps: EACH }))).toEqual({ kind: 'lecture', from: 'me', role: 'presenter', stamps: EACH, lecture })
})

describe('hear(me, word) of a window that has come', () => {
  const hello = (role: Role): Word => ({ kind: 'hello', from: 'other', role })

  it.each<[Role, boolean, Role, boolean]>([
    ['presenter', false, 'viewer', true],
    ['viewer', true, 'viewer', true],
    ['viewer', false, 'viewer', false],
    ['viewer', false, 'presenter', false],
    ['viewer', false, 'reader', true],
    ['reader', true, 'reader', false],
  ])('lets a %s (led: %s) answer a %s: %s', (role, isLed, other, says) => {
    expect(hear(member(role, { isLed, stamps: EACH }), hello(other))).toEqual({ me: member(role, { isLed, stamps: EACH }), says, news: {} })
  })

  it('counts the lecture as begun with the first answer, in all its parts', () => {
    const first = { count: 1, by: 'me' }
    expect(hear(member('presenter'), hello('viewer')).me.stamps).toEqual({ place: first, screen: first, clock: first })
    expect(hear(member('viewer'), hello('viewer')).me.stamps).toEqual(NEWCOMER)
    const oneBegun = { ...NEWCOMER, clock: first }
    expect(hear(member('presenter', { stamps: oneBegun }), hello('viewer')).me.stamps).toEqual(oneBegun)
  })
})

describe('hear(me, word) of how the lecture stands', () => {
  it('takes over what is later, and only that', () => {
    const me = member('viewer', { stamps: { ...EACH, place: { count: 1, by: 'one' } } })
    const { me: after, says, news } = hear(me, told('presenter', {}))
    expect({ says, news }).toEqual({ says: false, news: { page: 7, clicks: 0, clicksTotal: 2 } })
    expect(after).toEqual({ ...me, isLed: true, stamps: EACH, lecture: { ...lecture, page: 7, clicks: 0, clicksTotal: 2 } })
  })

  it('is told nothing new by what is no later, nor by itself', () => {
    const me = member('viewer', { stamps: EACH })
    for (const word of [told('presenter', {}), { ...told('presenter', { place: { count: 9, by: 'one' } }), from: 'me' }]) {
      const heard = hear(me, word)
      expect(heard).toEqual({ me, says: false, news: {} })
      expect(heard.me).toBe(me)
    }
  })

  it.each<[Role, Role, boolean, boolean]>([
    ['viewer', 'viewer', false, false],
    ['viewer', 'presenter', true, false],
    ['reader', 'viewer', true, false],
    ['presenter', 'viewer', true, true],
    ['presenter', 'presenter', true, false],
  ])('lets a %s hear a %s: follows %s, passes it on %s', (role, other, follows, says) => {
    const heard = hear(member(role), told(other, {}))
    expect([heard.me.lecture.page === 7, heard.says]).toEqual([follows, says])
    expect(heard.me.isLed).toBe(other === 'presenter')
  })

  it('remembers that a presenter has led it', () => {
    expect(hear(member('reader', { isLed: true }), told('viewer', {})).me.isLed).toBe(true)
  })
})
