import { describe, expect, it } from 'vitest'
import { labelAlong, placeLinkMap } from '../../lib/place-link-map'

const room = { height: 400, left: 300, right: 800, port: 26 }
const from = ['a', 'b']
const to = ['1', '2', '3']
const links = [
  { from: 'a', to: '1', basis: 'stated' },
  { from: 'a', to: '2', basis: 'inferred' },
  { from: 'b', to: '2', basis: 'inferred' },
  { from: 'b', to: '3', basis: 'inferred' },
]
const map = () => placeLinkMap(from, to, links, room)

describe('placeLinkMap(from, to, links, room)', () => {
  it('draws every link once, from the left list to the right one, with all that it carries', () => {
    expect(map().links.map(({ start: _, end: __, ...link }) => link)).toEqual(links)
    for (const { start, end } of map().links)
      expect([start.x, end.x]).toEqual([300, 800])
  })

  it('spaces the rows evenly over the height', () => {
    expect(map().from.map(({ y }) => y)).toEqual([100, 300])
    expect(map().to.map(({ y }) => Math.round(y))).toEqual([67, 200, 333])
  })

  it('gives every link of a row a port of its own, about the row\'s middle', () => {
    const ports = map().links.filter(link => link.to === '2').map(({ end }) => end.y)
    expect(ports[1]! - ports[0]!).toBe(26)
    expect((ports[0]! + ports[1]!) / 2).toBe(200)
    expect(map().to.find(({ id }) => id === '2')!.ports).toBe(26)
  })

  it('counts only the links of a row, not the rows between their other ends', () => {
    const skipping = [{ from: 'a', to: '1' }, { from: 'a', to: '3' }, { from: 'b', to: '3' }]
    const { from: left, to: right, links: drawn } = placeLinkMap(from, ['1', '2', '3'], skipping, room)
    expect([...left, ...right].map(({ id, ports }) => [id, ports])).toEqual([['a', 26], ['b', 0], ['1', 0], ['2', 0], ['3', 26]])
    expect(drawn.map(({ start, end }) => [start.y, Math.round(end.y)])).toEqual([[87, 67], [113, 320], [300, 346]])
  })

  it('lets no two links of one row cross there', () => {
    const [first, second] = map().links.filter(link => link.from === 'a')
    expect(Math.sign(first!.start.y - second!.start.y)).toBe(Math.sign(first!.end.y - second!.end.y))
  })

  it.each([['a', 'x'], ['x', '1'], ['1', 'a']])('refuses a link from %s to %s, for a row is in neither list', (one, other) => {
    expect(() => placeLinkMap(from, to, [{ from: one, to: other }], room)).toThrow(`The link from ${one} to ${other} joins a row that is in neither list.`)
  })
})

describe('labelAlong(lines, others, width, above)', () => {
  it('runs over its line at its slope', () => {
    const line = { start: { x: 0, y: 100 }, end: { x: 500, y: 100 } }
    expect(labelAlong([line], [line], 100, 16)).toMatchObject({ y: 84, turn: 0, line })
  })

  it('keeps clear of the lines that cross', () => {
    const line = { start: { x: 0, y: 100 }, end: { x: 500, y: 100 } }
    const crossing = { start: { x: 0, y: 0 }, end: { x: 500, y: 110 } }
    expect(labelAlong([line], [line, crossing], 100, 16)!.x).toBeLessThan(200)
  })

  it('prefers a line with room over a crowded one', () => {
    const lone = { start: { x: 0, y: 300 }, end: { x: 500, y: 300 } }
    const crowded = [0, 20, 40].map(y => ({ start: { x: 0, y }, end: { x: 500, y } }))
    expect(labelAlong([...crowded, lone], [...crowded, lone], 100, 16)!.line).toBe(lone)
  })

  it('stands squarely over a line that slopes, and is turned with it', () => {
    const falling = { start: { x: 100, y: 0 }, end: { x: 500, y: 300 } }
    const label = labelAlong([falling], [falling], 100, 20)!
    expect(label.turn).toBeCloseTo(36.87, 2)
    // 20 px off the line at a right angle, on the upper side: right of its foot and above it.
    expect([label.x - 12, label.y + 16]).toEqual([expect.closeTo(220), expect.closeTo(90)])
  })

  it('measures the room along its whole length, above its line', () => {
    const line = { start: { x: 100, y: 200 }, end: { x: 500, y: 200 } }
    const near = (x: number, y: number) => ({ start: { x, y: y - 50 }, end: { x: x + 200, y: y + 50 } })
    // Crosses the label's level (180) at x = 200: the farther right, the more room.
    expect(labelAlong([line], [line, near(100, 180)], 100, 20)!.x).toBe(380)
    expect(labelAlong([line], [line, near(300, 180)], 100, 20)!.x).toBe(220)
  })

  it('prefers a level line to a sloping one', () => {
    const level = { start: { x: 0, y: 300 }, end: { x: 500, y: 300 } }
    const sloping = { start: { x: 0, y: 0 }, end: { x: 500, y: 100 } }
    expect(labelAlong([sloping, level], [], 100, 16)!.line).toBe(level)
  })

  it('gives up a little room for a level line, but not much', () => {
    const sloping = { start: { x: 0, y: 0 }, end: { x: 500, y: 100 } }
    const level = { start: { x: 0, y: 400 }, end: { x: 500, y: 400 } }
    const under = (y: number) => ({ start: { x: 0, y }, end: { x: 500, y } })
    // 16 px over the level line, whose label so has 58 or 50 px; a slope of 100 px costs 5.
    expect(labelAlong([sloping, level], [level, under(326)], 100, 16)!.line).toBe(level)
    expect(labelAlong([sloping, level], [level, under(334)], 100, 16)!.line).toBe(sloping)
  })

  it('has nowhere to be without a line', () => {
    expect(labelAlong([], [], 100, 16)).toBeUndefined()
  })
})
