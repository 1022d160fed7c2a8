import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openOutput } from '../../../tools/export/whole-file'
import { runNode } from '../../support/run'

let folder: string

beforeEach(() => folder = mkdtempSync(join(tmpdir(), 'output-')))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('openOutput', () => {
  it('makes the folders of a file, which appears when it is written', async () => {
    const output = await openOutput(join(folder, 'a', 'b.pdf'))
    expect(readdirSync(join(folder, 'a'))).not.toContain('b.pdf')
    await output.write(new TextEncoder().encode('whole'))
    expect(readdirSync(join(folder, 'a'))).toEqual(['b.pdf'])
    expect(readFileSync(join(folder, 'a', 'b.pdf'), 'utf8')).toBe('whole')
  })

  it('leaves what was there until the new one is whole', async () => {
    writeFileSync(join(folder, 'b.pdf'), 'old')
    const output = await openOutput(join(folder, 'b.pdf'))
    expect(readFileSync(join(folder, 'b.pdf'), 'utf8')).toBe('old')
    await output.write(new TextEncoder().encode('new'))
    expect(readFileSync(join(folder, 'b.pdf'), 'utf8')).toBe('new')
  })

  it('leaves nothing behind when the process ends before', async () => {
    const program = `
      const { createJiti } = await import('jiti')
      const { openOutput } = await createJiti('${pathToFileURL('tools/x').href}').import('./export/whole-file')
      await openOutput('${join(folder, 'b.pdf')}')
      process.exit(3)`
    expect((await runNode(['--input-type=module', '--eval', program])).code).toBe(3)
    expect(readdirSync(folder)).toEqual([])
  })

  it('says at once that a place cannot be written, and what to do', async () => {
    writeFileSync(join(folder, 'file'), '')
    await expect(openOutput(join(folder, 'file', 'b.pdf'))).rejects.toThrow(`${join(folder, 'file', 'b.pdf')} could not be written (EEXIST).\n  A part of that path is a file, not a folder: name another place with --output.`)
  })

  it('says at the end that a folder has the file\'s name', async () => {
    const output = await openOutput(folder)
    await expect(output.write(new Uint8Array())).rejects.toThrow(`There is a folder of that name: name a file with --output.`)
  })
})
