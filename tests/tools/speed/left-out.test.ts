import { expect, it } from 'vitest'
import { standIn } from '../../../tools/speed/left-out'

it('What a deck of text uses has no stand-in', () => {
  expect(standIn('vue-router')).toBeUndefined()
  expect(standIn('/x/node_modules/@slidev/client/modules/v-click.ts')).toBeUndefined()
  expect(standIn('@shikijs/magic-move/style.css')).toBe('')
  expect(standIn('drauu')).toContain('createDrauu')
})
