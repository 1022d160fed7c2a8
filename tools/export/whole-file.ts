import { rmSync } from 'node:fs'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import process from 'node:process'
import { ToolError } from '../deck/tool-error'

/** A file that will appear, or be replaced, only when it is whole. */
export interface Output {
  path: string
  write: (bytes: Uint8Array) => Promise<void>
}

const REMEDIES: Record<string, string> = {
  ENOSPC: 'The disk is full: make room, then run the command again.',
  EACCES: 'You may not write there: name another place with --output.',
  EPERM: 'You may not write there: name another place with --output.',
  EROFS: 'That disk is read-only: name another place with --output.',
  ENOTDIR: 'A part of that path is a file, not a folder: name another place with --output.',
  EEXIST: 'A part of that path is a file, not a folder: name another place with --output.',
  EISDIR: 'There is a folder of that name: name a file with --output.',
}

function writeFault(path: string, error: unknown): ToolError {
  const { code = '', message } = error as NodeJS.ErrnoException
  return new ToolError(`${path} could not be written (${code || message}).\n  ${REMEDIES[code] ?? 'Name another place with --output.'}`, { cause: error })
}

/**
 * Makes the folder and a hidden file beside the wanted one at once, so that a place that cannot be
 * written is told before any work is done. The hidden file goes away however the process ends.
 */
export async function openOutput(path: string): Promise<Output> {
  const unfinished = `${path}.${process.pid}.part`
  try {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(unfinished, '')
  }
  catch (error) {
    throw writeFault(path, error)
  }
  process.once('exit', () => rmSync(unfinished, { force: true }))
  return {
    path,
    async write(bytes) {
      try {
        await writeFile(unfinished, bytes, { flush: true })
        await rename(unfinished, path)
      }
      catch (error) {
        throw writeFault(path, error)
      }
    },
  }
}
