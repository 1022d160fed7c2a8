import type { ExportOptions } from './options'
import type { Made } from './slides-pdf'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { findBrowser } from '../browser/find'
import { slidevCommand } from '../deck/build'
import { ToolError } from '../deck/tool-error'

async function slidevExport(output: string, { entry, range, dark, withClicks }: ExportOptions): Promise<void> {
  const { executablePath, env } = await findBrowser()
  const child = spawn(process.execPath, [
    slidevCommand(),
    'export',
    entry,
    '--format',
    'pptx',
    '--output',
    output,
    '--executable-path',
    executablePath,
    '--timeout',
    '300000',
    withClicks ? '--with-clicks' : '--no-with-clicks',
    ...range ? ['--range', range] : [],
    ...dark ? ['--dark'] : [],
  ], { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Uint8Array) => said += String(chunk))
  const stop = (): void => void child.kill()
  process.once('exit', stop)
  child.on('error', () => {})
  const [code] = await once(child, 'close') as [number | null]
  process.off('exit', stop)
  if (code !== 0)
    throw new ToolError(`The slides could not be exported for PowerPoint. Slidev said:\n${said.trim()}`)
}

/** The slides for PowerPoint and LibreOffice, by Slidev's own exporter: a picture a slide at its last step, its note beneath. */
export async function exportPptx(options: ExportOptions): Promise<Made> {
  const folder = mkdtempSync(join(tmpdir(), 'deck-pptx-'))
  const clean = (): void => rmSync(folder, { recursive: true, force: true })
  process.once('exit', clean)
  try {
    const output = join(folder, 'slides.pptx')
    await slidevExport(output, options)
    return { files: [await readFile(output)], says: 'pictures of the slides, with notes' }
  }
  finally {
    clean()
    process.off('exit', clean)
  }
}
