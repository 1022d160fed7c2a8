import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import { PDFDocument } from 'pdf-lib'
import { findBrowser } from '../../tools/browser/find'
import { slidevCommand } from '../../tools/deck/build'
import { ROOT, WORK } from '../places'
import { jitiCommand, timed } from '../timed'

/** A printed deck: seconds it took, its pages, bytes a page. */
export interface Printed {
  seconds: number
  pages: number
  bytesPerPage: number
}

async function printed(file: string, seconds: number): Promise<Printed> {
  const bytes = await readFile(file)
  const pages = (await PDFDocument.load(bytes, { updateMetadata: false })).getPageCount()
  return { seconds, pages, bytesPerPage: bytes.length / pages }
}

/** Our slides as a PDF, its own build included. */
export async function printOurs(cwd = ROOT): Promise<Printed> {
  const file = join(WORK, 'ours.pdf')
  await rm(join(cwd, 'node_modules', '.cache', 'deck'), { recursive: true, force: true })
  return printed(file, await timed([jitiCommand(), join(ROOT, 'tools/export.ts'), 'slides', '--output', file], { cwd }))
}

/** A plain deck as a PDF by Slidev's own command. */
export async function printPlain(): Promise<Printed> {
  const cwd = join(WORK, 'plain')
  const file = join(WORK, 'plain.pdf')
  const { executablePath, env } = await findBrowser()
  const args = [slidevCommand(), 'export', 'slides.md', '--output', file, '--executable-path', executablePath, '--timeout', '240000']
  return printed(file, await timed(args, { cwd, env: { ...env, NODE_ENV: process.env.NODE_ENV ?? '' } }))
}
