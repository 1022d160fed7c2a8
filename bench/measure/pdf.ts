import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import { PDFDocument } from 'pdf-lib'
import { findBrowser } from '../../tools/browser/find'
import { slidevCommand } from '../../tools/deck/build'
import { ROOT, WORK } from '../places'
import { jitiCommand, timed } from '../timed'

/** A printed deck: seconds it took from the sources and again at once, its pages, bytes a page. */
export interface Printed {
  seconds: number
  again: number
  pages: number
  bytesPerPage: number
}

async function printed(file: string, print: () => Promise<number>): Promise<Printed> {
  const seconds = await print()
  const again = await print()
  const bytes = await readFile(file)
  const pages = (await PDFDocument.load(bytes, { updateMetadata: false })).getPageCount()
  return { seconds, again, pages, bytesPerPage: bytes.length / pages }
}

/** Our slides as a PDF, from the sources with the build that it is printed from, then from that build. */
export async function printOurs(cwd = ROOT): Promise<Printed> {
  const file = join(WORK, 'ours.pdf')
  await rm(join(cwd, 'node_modules', '.cache', 'deck'), { recursive: true, force: true })
  return printed(file, () => timed([jitiCommand(), 'tools/export.ts', 'slides', '--output', file], { cwd }))
}

/** A plain deck as a PDF by Slidev's own command, which starts its dev server each time. */
export async function printPlain(): Promise<Printed> {
  const cwd = join(WORK, 'plain')
  const file = join(WORK, 'plain.pdf')
  const { executablePath, env } = await findBrowser()
  const args = [slidevCommand(), 'export', 'slides.md', '--output', file, '--executable-path', executablePath, '--timeout', '240000']
  return printed(file, () => timed(args, { cwd, env: { ...env, NODE_ENV: process.env.NODE_ENV ?? '' } }))
}
