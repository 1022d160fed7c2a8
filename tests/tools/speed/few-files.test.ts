import { expect, it } from 'vitest'
import { slideLinks } from '../../../tools/speed/few-files'
import { standIn } from '../../../tools/speed/left-out'

it('The code of the first two slides is fetched beside the deck\'s, and that of no other', () => {
  const bundle = Object.fromEntries(['/@slidev/slides/1/md', '/@slidev/slides/2/md', '/@slidev/slides/12/md', null].map((facadeModuleId, at) =>
    [`${at}`, { type: 'chunk', fileName: `assets/${at}.js`, facadeModuleId }]))
  expect(slideLinks(bundle, './').map(({ attrs }) => attrs?.href)).toEqual(['./assets/0.js', './assets/1.js'])
})

it('What a deck of text uses has no stand-in', () => {
  expect(standIn('vue-router')).toBeUndefined()
  expect(standIn('/x/node_modules/@slidev/client/modules/v-click.ts')).toBeUndefined()
  expect(standIn('@shikijs/magic-move/style.css')).toBe('')
  expect(standIn('drauu')).toContain('createDrauu')
})
