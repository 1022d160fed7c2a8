import { expect, it } from 'vitest'
import { arrowHead, arrowShaft } from '../../lib/arrow'

const from = { x: 0, y: 40 }
const to = { x: 200, y: 40 }

it('an open head is an open line through the tip, a filled head a closed one', () => {
  expect(arrowHead(from, to, 'open')).toMatch(/^M[\d. ]+L200 40L[\d. ]+$/)
  expect(arrowHead(from, to, 'filled')).toMatch(/^M[\d. ]+L200 40L[\d. ]+Z$/)
})

it('the wings of a head lie behind its tip, one on either side of the shaft', () => {
  const [, x1, y1, x2, y2] = arrowHead(from, to, 'open', 13).match(/^M([\d.]+) ([\d.]+)L.*L([\d.]+) ([\d.]+)$/)!.map(Number)
  expect(x1).toBeCloseTo(187)
  expect(x2).toBeCloseTo(187)
  expect(y1! - 40).toBeCloseTo(40 - y2!)
  expect(y1).not.toBe(40)
})

it('a head looks away from where its arrow comes from, and a filled one is narrower', () => {
  // The arrow runs 50 px, 3 right and 4 down for every 5.
  const [start, tip] = [{ x: 10, y: 20 }, { x: 40, y: 60 }]
  const wings = (['open', 'filled'] as const).map((head) => {
    const [one, point, other] = arrowHead(start, tip, head, 10).slice(1).replace('Z', '').split('L').map(spot => spot.split(' ').map(Number))
    expect(point).toEqual([40, 60])
    return [one!, other!].map(([x, y]) => {
      const [right, down] = [x! - tip.x, y! - tip.y]
      return { behind: Math.round(-(right * 0.6 + down * 0.8) * 10) / 10, aside: Math.round((down * 0.6 - right * 0.8) * 100) / 100 }
    })
  })
  expect(wings).toEqual([
    [{ behind: 10, aside: -6.27 }, { behind: 10, aside: 6.27 }],
    [{ behind: 10, aside: -4.95 }, { behind: 10, aside: 4.95 }],
  ])
})

it('a shaft that slopes stops four fifths of its head before the tip', () => {
  expect(arrowShaft({ x: 10, y: 20 }, { x: 40, y: 60 }, 'filled', 10)).toBe('M10 20L35.2 53.6')
})

it('a shaft reaches the tip of an open head and stops under a filled one', () => {
  expect(arrowShaft(from, to, 'open', 20)).toBe('M0 40L200 40')
  expect(arrowShaft(from, to, 'filled', 20)).toBe('M0 40L184 40')
})

it('a shaft of no length stays where it is', () => {
  expect(arrowShaft(from, from, 'filled')).toBe('M0 40L0 40')
})
