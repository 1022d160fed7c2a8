import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { circles } from '../../tools/house/circles'

const ROOMS = ['addons', 'components', 'composables', 'data', 'layouts', 'lib', 'setup', 'styles', 'tests', 'tools']

function filesOf(room: string) {
  return readdirSync(room, { recursive: true, encoding: 'utf8' })
    .map(file => `${room}/${file.replaceAll('\\', '/')}`)
    .filter(path => /\.(?:ts|mjs|vue)$/.test(path))
    .map(path => ({ path, text: readFileSync(path, 'utf8') }))
}

it('No file of the house imports itself by way of others', () => {
  const files = ROOMS.flatMap(filesOf)
  expect(files.length).toBeGreaterThan(300)
  expect(circles(files).map(way => way.join(' → '))).toEqual([])
})

describe('circles(files)', () => {
  it('finds the way from a file back to itself, once', () => {
    expect(circles([
      { path: 'lib/a.ts', text: 'import { b } from \'./b\'' },
      { path: 'lib/b.ts', text: 'import {\n  c,\n} from \'../tools/c\'' },
      { path: 'tools/c.ts', text: 'export * from \'../lib/a\'' },
      { path: 'lib/d.ts', text: 'import \'./a\'' },
    ])).toEqual([['lib/a.ts', 'lib/b.ts', 'tools/c.ts', 'lib/a.ts']])
  })

  it('follows what is imported late, and folders by their index', () => {
    expect(circles([
      { path: 'data/index.ts', text: 'const late = () => import(\'../components/A.vue\')' },
      { path: 'components/A.vue', text: '<script setup lang="ts">\nimport { entry } from \'../data\'\n</script>' },
    ])).toEqual([['data/index.ts', 'components/A.vue', 'data/index.ts']])
  })

  it('lets types know each other, and a file be imported twice', () => {
    expect(circles([
      { path: 'a.ts', text: 'import type { B } from \'./b\'\nimport { c } from \'./c\'' },
      { path: 'b.ts', text: 'import { a } from \'./a\'\nimport { c } from \'./c\'' },
      { path: 'c.ts', text: '' },
    ])).toEqual([])
  })
})
