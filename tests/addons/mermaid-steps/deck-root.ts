import { mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const ROOT = resolve(import.meta.dirname, '../../..')

/**
 * A small deck in a folder of its own that uses the addon as anyone would: named in its
 * headmatter, with options in `setup/mermaid-steps.ts`. `launch` is the source text of that option.
 */
export async function deckRoot(slides: string, launch: string): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'steps-deck-'))
  await mkdir(join(root, 'setup'))
  await symlink(join(ROOT, 'node_modules'), join(root, 'node_modules'))
  await writeFile(join(root, 'package.json'), '{ "name": "a-deck", "private": true, "type": "module" }')
  await writeFile(join(root, 'setup/mermaid-steps.ts'), `
import { chromium } from 'playwright-core'
export default () => ({
  actors: { qatar: { code: 'QA', name: 'Qatar', shape: 'circle', fill: '#8A1538', ink: '#FFFFFF' } },
  cacheDir: 'cache',
  launch: ${launch},
})
`)
  await writeFile(join(root, 'slides.md'), `---
theme: none
addons: [${JSON.stringify(join(ROOT, 'addons/slidev-addon-mermaid-steps'))}]
fonts: { provider: none }
favicon: none
---

${slides}`)
  return root
}
