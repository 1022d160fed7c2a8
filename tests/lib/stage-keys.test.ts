import { expect, it } from 'vitest'
import { STAGE_KEYS } from '../../lib/stage-keys'

it('no key is listed twice, and each does something', () => {
  const listed = STAGE_KEYS.flatMap(({ keys }) => keys)
  const names = listed.flatMap(({ keys }) => keys)
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  expect(listed.filter(({ keys, does }) => keys.length === 0 || does === '')).toEqual([])
})
