import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import pkg from '../../package.json'
import { readSiteOptions } from '../../tools/hosted/options'

interface Step { uses?: string, run?: string, if?: string, with?: Record<string, unknown> }
interface Workflow {
  concurrency?: { group: string }
  permissions?: Record<string, string>
  jobs: Record<string, { 'permissions'?: Record<string, string>, 'steps': Step[], 'timeout-minutes'?: number, 'strategy'?: { matrix: { node: number[] } } }>
}

const FOLDER = '.github/workflows'
const workflows = readdirSync(FOLDER).map(name => ({ name, flow: parse(readFileSync(`${FOLDER}/${name}`, 'utf8')) as Workflow }))
const steps = workflows.flatMap(({ name, flow }) => Object.values(flow.jobs).flatMap(job => job.steps.map(step => ({ name, ...step }))))
const commands = steps.flatMap(({ name, run }) => run ? [{ name, run }] : [])

describe.each(workflows)('$name', ({ flow }) => {
  it('says what it may do, and every job when it has hung', () => {
    expect(flow.permissions).toBeDefined()
    expect(Object.values(flow.permissions!)).not.toContain('write')
    expect(Object.values(flow.jobs).filter(job => job['timeout-minutes'] === undefined)).toEqual([])
  })

  it('never runs twice at once for the same branch or site', () => {
    expect(flow.concurrency?.group).toBeTruthy()
  })
})

describe('the workflows', () => {
  it('use GitHub\'s own actions only, each pinned to a major', () => {
    const uses = steps.flatMap(({ uses }) => uses ?? [])
    expect(uses.length).toBeGreaterThan(0)
    expect(uses.filter(name => !/^actions\/[a-z-]+@v\d+$/.test(name))).toEqual([])
  })

  it('run commands that there are', () => {
    const scripts = commands.flatMap(({ run }) => /^npm run ([\w:]+)/.exec(run)?.[1] ?? [])
    expect(scripts).toContain('build')
    expect(scripts.filter(script => !(script in pkg.scripts))).toEqual([])
  })

  it('build the site with options that the build takes', () => {
    const build = commands.find(({ run }) => run.startsWith('npm run build'))!.run
    const filled = build.replace(/\$\{\{[^}]*\}\}/g, 'https://example.org/deck').replaceAll('"', '')
    expect(readSiteOptions(filled.split(' ').slice(filled.split(' ').indexOf('--') + 1))).toMatchObject({ speaker: false, address: 'https://example.org/deck/' })
  })

  it('install what the lock file names', () => {
    expect(commands.filter(({ run }) => /^npm (?:i|install)\b/.test(run))).toEqual([])
    expect(workflows.filter(({ name }) => !commands.some(command => command.name === name && command.run === 'npm ci'))).toEqual([])
  })

  it('test on every Node that the deck is for, and keep the pictures of what failed', () => {
    const [job] = Object.values(workflows.find(({ name }) => name === 'check.yml')!.flow.jobs)
    expect(job?.strategy?.matrix.node).toEqual([20, 22, 24])
    expect(job?.steps.find(step => step.if === 'failure()')?.with?.path).toBe('shots/failures/')
  })
})

it('updates of packages and actions are asked for, in every folder that has a lock file', () => {
  const { updates } = parse(readFileSync('.github/dependabot.yml', 'utf8')) as { updates: { 'package-ecosystem': string, 'directory'?: string, 'directories'?: string[] }[] }
  const folders = updates.filter(update => update['package-ecosystem'] === 'npm').flatMap(({ directory, directories = [] }) => [directory, ...directories])
  expect(folders).toEqual(expect.arrayContaining(['/', '/mutation', '/bench']))
  expect(updates.some(update => update['package-ecosystem'] === 'github-actions')).toBe(true)
})
