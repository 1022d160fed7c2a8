import type { Plugin } from 'vite'
import { readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { glob } from 'tinyglobby'

/** How Slidev asks for files that a deck may have: patterns, and whether a file's default export is wanted or all of it. */
const ASKED = /^export default import\.meta\.glob\((\[.*\]), (\{.*\})\)\s*$/

interface Asked { patterns: string[], options: { eager?: boolean, import?: string } }

function asked(code: string): Asked | undefined {
  const [, patterns, options] = ASKED.exec(code) ?? []
  return patterns && options ? { patterns: JSON.parse(patterns), options: JSON.parse(options) } : undefined
}

/**
 * Answers, while a deck is built, Slidev's questions for files that it may have (`global-bottom.vue`, `styles/index.css`, …)
 * by looking where they would be. The bundler's own answer to `import.meta.glob` goes through all that is below the deck's
 * folder, its packages too, once a question: thousands of folders, five times. The dev server goes on watching for such files.
 */
export function nearGlobs(): Plugin {
  return {
    name: 'deck:near-globs',
    apply: 'build',
    enforce: 'pre',
    load: {
      filter: { id: /\/\.slidev\/virtual\/import-glob\.\w+\.ts$/ },
      async handler(id) {
        const question = asked(await readFile(id, 'utf8'))
        if (!question?.options.eager)
          return undefined
        const files = (await glob(question.patterns, { cwd: dirname(id), expandDirectories: false })).sort()
        const what = question.options.import === 'default' ? '' : '* as '
        return [
          ...files.map((file, index) => `import ${what}file${index} from ${JSON.stringify(file)}`),
          `export default { ${files.map((file, index) => `${JSON.stringify(file)}: file${index}`).join(', ')} }`,
        ].join('\n')
      },
    },
  }
}
