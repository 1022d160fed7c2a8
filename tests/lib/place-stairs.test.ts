import { expect, it } from 'vitest'
import { placeStairs } from '../../lib/place-stairs'

const stairs = { steps: 4, width: 1128, height: 448, rise: 90 }

it('stairs climb to the right by equal rises on equal treads', () => {
  const steps = placeStairs(stairs)
  expect(steps.map(step => step.left)).toEqual([0, 282, 564, 846])
  expect(steps.map(step => step.top)).toEqual([358, 268, 178, 88])
})

it('each riser starts where the tread before it ends', () => {
  const [first, second] = placeStairs(stairs)
  expect(first!.edge).toBe('M0 448V358H282')
  expect(second!.edge).toBe('M282 358V268H564')
})

it('each step stands on the ground', () => {
  expect(placeStairs(stairs).map(step => step.body).slice(0, 2)).toEqual(['M0 448V358H282V448Z', 'M282 448V268H564V448Z'])
})

it('stairs may reach the top of the picture', () => {
  expect(placeStairs({ ...stairs, height: 360 }).at(-1)!.top).toBe(0)
})

it('placeStairs refuses steps that climb out of the picture', () => {
  expect(() => placeStairs({ ...stairs, steps: 5 })).toThrow('5 steps of 90 px climb out of a picture of 448 px.')
})
