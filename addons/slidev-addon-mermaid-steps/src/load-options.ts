import type { Options } from './options'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { createJiti } from 'jiti'
import { withDefaults } from './options'

type Given = Partial<Options>
const EXTENSIONS = ['ts', 'mts', 'js', 'mjs']
const loaded = new Map<string, Promise<Options>>()

/**
 * The deck's options, from the default export of `setup/mermaid-steps.ts` in its root
 * (an object, or a function that gives one); the defaults if there is none. Read once.
 */
export function loadOptions(root: string): Promise<Options> {
  const known = loaded.get(root) ?? load(root)
  loaded.set(root, known)
  return known
}

async function load(root: string): Promise<Options> {
  const file = EXTENSIONS.map(e => resolve(root, `setup/mermaid-steps.${e}`)).find(f => existsSync(f))
  const given = file ? await createJiti(file).import<Given | (() => Given | Promise<Given>)>(file, { default: true }) : {}
  const options = withDefaults(typeof given === 'function' ? await given() : given)
  return {
    ...options,
    cacheDir: resolve(root, options.cacheDir),
    fonts: options.fonts.map(f => ({ ...f, file: resolve(root, f.file) })),
  }
}
