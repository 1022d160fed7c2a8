import type { HubBox, HubPlace } from '../../lib/place-hub'
import { expect, it } from 'vitest'
import { hubBoxes, hubRoads } from '../../lib/place-hub'

function contains(one: HubBox, other: HubBox) {
  return one.left <= other.left && one.top <= other.top && one.left + one.width >= other.left + other.width && one.top + one.height >= other.top + other.height
}

function apart(one: HubBox, other: HubBox) {
  return one.left + one.width <= other.left || other.left + other.width <= one.left || one.top + one.height <= other.top || other.top + other.height <= one.top
}

it('two boxes lie apart, or one is a city and holds the other', () => {
  const boxes = Object.entries(hubBoxes) as [HubPlace, HubBox][]
  boxes.forEach(([name, box], index) => {
    for (const [other, otherBox] of boxes.slice(index + 1))
      expect(apart(box, otherBox) || ((name === 'doha' || name === 'kabul') && contains(box, otherBox)), `${name} and ${other}`).toBe(true)
  })
})

it('the West\'s road passes through Doha on one level', () => {
  expect(new Set([hubRoads.toDoha, hubRoads.toKabul].flatMap(({ from, to }) => [from.y, to.y])).size).toBe(1)
  expect(hubRoads.toDoha.to.x).toBeLessThan(hubRoads.toKabul.from.x)
})

it('the direct road ends in Kabul and passes below Doha', () => {
  expect(hubRoads.direct.to.x).toBeGreaterThan(hubBoxes.kabul.left)
  expect(hubRoads.direct.from.y).toBeGreaterThan(hubBoxes.doha.top + hubBoxes.doha.height)
})

it('the embassies leave Kabul for Doha: their arrow points left', () => {
  expect(hubRoads.removal.from.x).toBe(hubBoxes.closed.left)
  expect(hubRoads.removal.to.x).toBeLessThan(hubBoxes.closed.left)
  expect(hubRoads.removal.to.x).toBeGreaterThan(hubBoxes.moved.left + hubBoxes.moved.width)
})
