import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import pkg from '../../package.json'
import { hostedPolicy } from '../../tools/export/policy'
import { codeSpans, commands, DOC_PAGES, localLinks } from './markdown'

/** Folders that commands make. */
const MADE = /^(?:\.cache|dist|dist-speaker|export|node_modules|shots)\b/
const ROOMS = /^(?:\.github|\.vscode|addons|bench|components|composables|data|docs|layouts|lib|mutation|pages|public|setup|starter|styles|tests|tools)\//
const AT_THE_ROOT = /^[\w.-]+\.(?:c?ts|cff|json|md|vue)$/

const files = readdirSync('.').filter(name => name !== '.git' && !MADE.test(name)).flatMap(name => statSync(name).isDirectory()
  ? readdirSync(name, { recursive: true, encoding: 'utf8' }).map(file => join(name, file).replaceAll('\\', '/'))
  : [name])

function headings(text: string): string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) => title.toLowerCase().replace(/[^\p{L}\p{N}\s-]/gu, '').trim().replace(/\s/g, '-'))
}

/** Whether a path, in which `*` and `…` stand for anything and `NN` for two digits, names something that is there. */
function isThere(path: string): boolean {
  const pattern = path.replace(/\/$/, '').replace(/[.+?^$()[\]\\]/g, '\\$&').replace(/\*\*?|…|<[^>]+>/g, '.*').replaceAll('NN', '\\d\\d').replace(/\{([^}]*)\}/g, (_, choice: string) => `(?:${choice.replaceAll(',', '|')})`)
  const wanted = new RegExp(`^${pattern}(?:/.*)?$`)
  return files.some(file => wanted.test(file))
}

describe.each(DOC_PAGES)('$path', ({ path, text }) => {
  it('names commands that there are', () => {
    const named = [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, script = '']) => script)
    expect(named.filter(script => !(script in pkg.scripts))).toEqual([])
  })

  it('leads somewhere with every link', () => {
    const dead = localLinks(text).filter((to) => {
      const [file = '', anchor] = to.split('#')
      const target = file === '' ? path : join(dirname(path), file)
      return !existsSync(target) || (anchor !== undefined && !headings(readFileSync(target, 'utf8')).includes(anchor))
    })
    expect(dead).toEqual([])
  })

  it('names files and folders that there are', () => {
    const paths = codeSpans(text).map(code => code.replace(/^\.\//, '').replace(/:\d.*$/, '')).filter(code => !/\s/.test(code) && !MADE.test(code))
    const base = path.startsWith('addons/') ? `${dirname(path)}/` : ''
    const missing = paths.filter(code => ROOMS.test(code) || (base === '' && AT_THE_ROOT.test(code) && !files.some(file => file.endsWith(`/${code}`)))).filter(code => !isThere(code) && !isThere(`${base}${code}`))
    expect(missing).toEqual([])
  })
})

it('README names every page of docs/', () => {
  const [readme] = DOC_PAGES
  expect(DOC_PAGES.map(({ path }) => path).filter(path => path.startsWith('docs/') && !readme!.text.includes(path))).toEqual([])
})

it('the pictures weigh less than 250 kB together', () => {
  const sizes = readdirSync('docs/pictures').map(name => statSync(join('docs/pictures', name)).size)
  expect(sizes.length).toBeGreaterThan(1)
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(250_000)
})

it('README\'s first commands are the two that there are', () => {
  expect(commands(DOC_PAGES[0]!.text).slice(0, 2)).toEqual(['npm start', 'npm test'])
})

it('docs/publishing.md gives the policy that the site carries', () => {
  expect(readFileSync('docs/publishing.md', 'utf8')).toContain(hostedPolicy([]).replace(`'self'; style-src`, `'self' 'sha256-…'; style-src`))
})

describe('the version', () => {
  const citation = parse(readFileSync('CITATION.cff', 'utf8')) as { 'cff-version': string, 'version': string, 'date-released': string }

  it('is the same for npm, for whoever cites the deck, and in the changelog, with its day', () => {
    const [, version, day] = /^## (\S+) – (\S+)$/m.exec(readFileSync('CHANGELOG.md', 'utf8')) ?? []
    expect([citation.version, version]).toEqual([pkg.version, pkg.version])
    expect(day).toBe(citation['date-released'])
    expect(citation['cff-version']).toBe('1.2.0')
  })
})
