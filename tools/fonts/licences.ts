import type { BuiltFile } from './subset'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { resolveFile } from './faces'

/** A font's licence, named for its package. */
export interface Licence { name: string, text: string }

/** The licences of the packages that the files were cut from, each once. */
export async function licences(root: string, files: Pick<BuiltFile, 'face'>[]): Promise<Licence[]> {
  const stylesheets = new Map(files.map(({ face }) => [dirname(face.stylesheet), face.stylesheet]))
  return Promise.all([...stylesheets].map(async ([name, stylesheet]) => ({
    name: name.split('/').pop()!,
    text: await readFile(join(dirname(resolveFile(stylesheet, root)), 'LICENSE'), 'utf8'),
  })))
}
