import { expect, it } from 'vitest'
import { placeSheet } from '../../lib/place-sheet'

const states = (version: number) => placeSheet(version, 112, 152).map(line => line.state)

it('the original has every line whole', () => {
  expect(states(0)).toEqual(Array.from({ length: 9 }).fill('kept'))
})

it('the copy has lost two passages and nothing else, the first line among them', () => {
  expect(states(1)[0]).toBe('gone')
  expect(states(1).filter(state => state === 'gone')).toHaveLength(2)
  expect(states(1).filter(state => state === 'kept')).toHaveLength(7)
})

it('the translation has lost the same two passages, and words besides', () => {
  expect(states(2).filter(state => state === 'gone')).toHaveLength(2)
  expect(states(2)).toContain('broken')
})

it('lines stand evenly between the margins', () => {
  const ys = placeSheet(0, 112, 152).map(({ y }) => y)
  expect(ys).toEqual([12, 28, 44, 60, 76, 92, 108, 124, 140])
})

it('a broken line is two pieces on one level with a gap of a fifth of the line', () => {
  const [before, after] = placeSheet(2, 124, 152).filter(({ y }) => y === 28)
  expect(before).toEqual({ y: 28, from: 12, to: 62, state: 'broken' })
  expect(after).toEqual({ y: 28, from: 82, to: 112, state: 'broken' })
})

it('no line runs backwards or over the edge of the sheet', () => {
  for (const line of placeSheet(2, 112, 152)) {
    expect(line.from).toBeLessThan(line.to)
    expect(line.from).toBeGreaterThanOrEqual(12)
    expect(line.to).toBeLessThanOrEqual(100)
  }
})
