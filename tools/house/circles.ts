import { dirname, posix } from 'node:path'

/** A source file: its path from the root, with slashes, and its text. */
export interface SourceText { path: string, text: string }

// What is imported for its type alone is gone before anything runs.
const IMPORT = /^(?:import|export)\s(?!type\b)[^'"]*['"](\.[^'"]+)['"]|\bimport\(\s*['"](\.[^'"]+)['"]/gm
const ENDINGS = ['', '.ts', '.vue', '.mjs', '/index.ts']

function importsOf({ path, text }: SourceText, known: ReadonlySet<string>): string[] {
  return [...text.matchAll(IMPORT)].flatMap(([, fixed, lazy]) => {
    const target = posix.normalize(posix.join(dirname(path), (fixed ?? lazy)!))
    return ENDINGS.map(ending => target + ending).filter(file => known.has(file)).slice(0, 1)
  })
}

/** Circles of imports, each as the way from a file back to itself; none is what a house wants. */
export function circles(files: readonly SourceText[]): string[][] {
  const known = new Set(files.map(({ path }) => path))
  const imports = new Map(files.map(file => [file.path, importsOf(file, known)]))
  const done = new Set<string>()
  const found: string[][] = []
  function follow(path: string, way: readonly string[]): void {
    const at = way.indexOf(path)
    if (at !== -1)
      found.push([...way.slice(at), path])
    if (at !== -1 || done.has(path))
      return
    for (const next of imports.get(path) ?? [])
      follow(next, [...way, path])
    done.add(path)
  }
  for (const { path } of files)
    follow(path, [])
  return found
}
