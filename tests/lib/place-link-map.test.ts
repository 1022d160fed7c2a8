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
const map = placeLinkMap(from, to, links, room)

describe('placeLinkMap(from, to, links, room)', () => {
  it('draws every link once, from the left list to the right one, with all that it carries', () => {
    expect(map.links.map(({ start: _, end: __, ...link }) => link)).toEqual(links)
    for (const { start, end } of map.links)
      expect([start.x, end.x]).toEqual([300, 800])
  })

  it('spaces the rows evenly over the height', () => {
    expect(map.from.map(({ y }) => y)).toEqual([100, 300])
    expect(map.to.map(({ y }) => Math.round(y))).toEqual([67, 200, 333])
  })

  it('gives every link of a row a port of its own, about the row\'s middle', () => {
    const ports = map.links.filter(link => link.to === '2').map(({ end }) => end.y)
    expect(ports[1]! - ports[0]!).toBe(26)
    expect((ports[0]! + ports[1]!) / 2).toBe(200)
    expect(map.to.find(({ id }) => id === '2')!.ports).toBe(26)
  })

  it('lets no two links of one row cross there', () => {
    const [first, second] = map.links.filter(link => link.from === 'a')
    expect(Math.sign(first!.start.y - second!.start.y)).toBe(Math.sign(first!.end.y - second!.end.y))
  })

  it('refuses a link to a row that is in neither list', () => {
    expect(() => placeLinkMap(from, to, [{ from: 'a', to: 'x' }], room)).toThrow('The link from a to x joins a row that is in neither list.')
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

  it('has nowhere to be without a line', () => {
    expect(labelAlong([], [], 100, 16)).toBeUndefined()
  })
})
