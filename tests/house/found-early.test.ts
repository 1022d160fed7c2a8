import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import config from '../../vite.config'

const FOLDERS = ['lib', 'components', 'composables', 'layouts']
/** What Slidev itself has Vite prepare before the first visit. */
const OF_SLIDEV = /^(?:vue|@slidev\/.*|@unhead\/vue|@vueuse\/core)$/

it('Every package that slides import is prepared before the first visit: one found later loads the lecture anew', () => {
  const imported = new Set(FOLDERS
    .flatMap(folder => readdirSync(folder, { recursive: true, withFileTypes: true }).filter(file => /\.(?:ts|vue)$/.test(file.name)).map(file => readFileSync(join(file.parentPath, file.name), 'utf8')))
    .flatMap(text => [...text.matchAll(/^import (?!type )[^'\n]* from '(@?[a-z][\w./-]*)'/gm)].map(([, name = '']) => name))
    .filter(name => !OF_SLIDEV.test(name)))
  expect(imported).toContain('d3-geo')
  expect(config.optimizeDeps?.include).toEqual(expect.arrayContaining([...imported]))
})
