import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runNode } from '../../support/run'

const INSTALL = pathToFileURL('tools/install.mjs').href
const LOCK = { lockfileVersion: 3, packages: { '': {}, 'node_modules/one': { version: '1.0.0' }, 'node_modules/for-macs': { version: '2.0.0', optional: true } } }

let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'install-'))
  writeFileSync(join(root, 'package.json'), JSON.stringify({ type: 'module', engines: { node: '>=20.19.0' } }))
  writeLock(LOCK)
  writeNpm('')
})

afterEach(() => rmSync(root, { recursive: true, force: true }))

function writeLock(lock: object): void {
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify(lock))
}

/** Puts a stand-in for npm into the folder: it installs package `one` after doing what it is told. */
function writeNpm(does: string): void {
  writeFileSync(join(root, 'npm.mjs'), `
    import { appendFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
    import process from 'node:process'
    appendFileSync('calls.txt', process.argv.slice(2).join(' ') + '\\n')
    rmSync('node_modules', { recursive: true, force: true })
    mkdirSync('node_modules')
    ${does}
    mkdirSync('node_modules/one', { recursive: true })
    writeFileSync('node_modules/one/package.json', '{}')
    cpSync('package-lock.json', 'node_modules/.package-lock.json')
  `)
}

function script(): string[] {
  return ['--input-type=module', '--eval', `import { ensureInstalled, runCommand } from '${INSTALL}'; await runCommand(() => ensureInstalled('${root}'))`]
}

function install(env: Record<string, string> = {}): ReturnType<typeof runNode> {
  return runNode(script(), { env: { ...process.env, npm_execpath: join(root, 'npm.mjs'), ...env } })
}

function calls(): string[] {
  const file = join(root, 'calls.txt')
  return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : []
}

describe('ensureInstalled', () => {
  it('installs what the lock file names when nothing is there, and says so', async () => {
    const { code, said } = await install()
    expect(said).toContain('Nothing is installed yet: installing with npm')
    expect(calls()).toEqual(['ci --include=dev --loglevel=error'])
    expect(code).toBe(0)
  })

  it('does nothing, and says nothing, when all is there', async () => {
    await install()
    expect(await install()).toMatchObject({ code: 0, said: '' })
    expect(calls()).toHaveLength(1)
  })

  it('installs again when the lock file has changed', async () => {
    await install()
    writeLock({ ...LOCK, packages: { ...LOCK.packages, 'node_modules/one': { version: '1.0.1' } } })
    const { said } = await install()
    expect(said).toContain('What is installed does not match the lock file')
    expect(calls()).toHaveLength(2)
  })

  it('leaves an installation alone that somebody made with npm and that matches', async () => {
    await install()
    rmSync(join(root, 'node_modules', '.installed-from'))
    expect(await install()).toMatchObject({ code: 0, said: '' })
    expect(calls()).toHaveLength(1)
  })

  it('installs again when a package is missing', async () => {
    await install()
    rmSync(join(root, 'node_modules', 'one'), { recursive: true })
    expect((await install()).said).toContain('The installation is incomplete (missing: 1, first node_modules/one)')
  })

  it('does an interrupted installation again', async () => {
    writeNpm('await new Promise(() => setInterval(() => {}, 1000))')
    const child = spawn(process.execPath, script(), { env: { ...process.env, npm_execpath: join(root, 'npm.mjs') }, stdio: ['ignore', 'ignore', 'pipe'] })
    let said = ''
    child.stderr.on('data', chunk => said += String(chunk))
    while (calls().length === 0)
      await new Promise(resolve => setTimeout(resolve, 50))
    child.kill('SIGINT')
    expect(await once(child, 'close')).toEqual([1, null])
    expect(said).toContain('The installation was interrupted. Run the command again')
    writeNpm('')
    expect((await install()).said).toContain('incomplete')
  })

  it('lets one of two commands install', async () => {
    const both = await Promise.all([install(), install()])
    expect(both.map(({ code }) => code)).toEqual([0, 0])
    expect(calls()).toHaveLength(1)
  })

  it('waits for another command that installs, and says so', async () => {
    const lock = join(root, '.cache', 'installing')
    mkdirSync(lock, { recursive: true })
    writeFileSync(join(lock, 'pid'), String(process.pid))
    const child = spawn(process.execPath, script(), { env: { ...process.env, npm_execpath: join(root, 'npm.mjs') } })
    const [said] = await once(child.stdout, 'data') as [Uint8Array]
    expect(String(said)).toContain('Another command is installing already: waiting for it')
    expect(calls()).toEqual([])
    rmSync(lock, { recursive: true })
    expect(await once(child, 'close')).toEqual([0, null])
    expect(calls()).toHaveLength(1)
  })

  it('takes over from a command that died while it installed', async () => {
    mkdirSync(join(root, '.cache', 'installing'), { recursive: true })
    writeFileSync(join(root, '.cache', 'installing', 'pid'), '999999999')
    expect((await install()).code).toBe(0)
    expect(calls()).toHaveLength(1)
  })

  it('says what may be wrong when npm fails, and ends with 1', async () => {
    writeNpm('process.exit(7)')
    const { code, said } = await install()
    expect(said).toContain('npm could not install what package-lock.json names (npm ci ended with 7)')
    expect(said).toContain('No network?')
    expect(said).not.toContain('    at ')
    expect(code).toBe(1)
  })

  it('says that npm was not found', async () => {
    const { code, said } = await install({ npm_execpath: '', PATH: root })
    expect(said).toContain('npm was not found.\n  It comes with Node')
    expect(code).toBe(1)
  })

  it('refuses a Node that is too old, and names the one wanted and the one found', async () => {
    writeFileSync(join(root, 'package.json'), JSON.stringify({ engines: { node: '>=99.1.0' } }))
    const { code, said } = await install()
    expect(said).toContain(`Node ${process.versions.node} is too old for this deck.\n  It needs Node 99.1.0 or newer`)
    expect(calls()).toEqual([])
    expect(code).toBe(1)
  })
})
