import { expect, it } from 'vitest'
import { serratedField, toothPath } from '../../lib/serrated-edge'

it('toothPath(index, height, depth) stands under the teeth before it and points into the slide', () => {
  expect([0, 2].map(index => toothPath(index, 80, 14))).toEqual(['M0 0L14 40L0 80Z', 'M0 160L14 200L0 240Z'])
})

it('serratedField(count, height, band, depth, width) fills the slide beyond the band, tooth by tooth', () => {
  expect(serratedField(2, 80, 10, 14, 100)).toBe('M100 0H10L24 40L10 80L24 120L10 160H100Z')
})
