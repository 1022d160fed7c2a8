import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const STARTER = fileURLToPath(new URL('../../../starter/', import.meta.url))

/** The data that authors start from, without the line that names the schema for editors. */
function starterData(): Record<string, string> {
  const files = readdirSync(STARTER, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.yaml'))
  return Object.fromEntries(files.map(file => [file.split('\\').join('/'), readFileSync(join(STARTER, file), 'utf8').replace(/^#.*\n/, '')]))
}

/** A valid deck with one of everything, by paths from its root. */
export const SMALL_DECK: Readonly<Record<string, string>> = {
  ...starterData(),
  'slides.md': `---
theme: none
title: A small deck
fonts:
  provider: none
favicon: /favicon.svg
layout: cover
id: opening
part: 1
voice: article
claims: [evac-total, share-through-qatar]
budget: 30s
---

# {{^evac-total}} people were flown out

Of these {{share-through-qatar.words}}, or {{share-through-qatar}}, passed through Qatar.

<!--
The note says {{evac-total}} as well.
-->

---
src: ./pages/02-context.md
---
`,
  'pages/02-context.md': `---
id: visit
part: 2
voice: article
claims: [secstate-visit]
budget: 60s
---

# On {{secstate-visit.day}} a visitor came

\`\`\`mermaid
flowchart LR
  A["{{secstate-visit}}"] --> B
\`\`\`

<!--
He came in {{secstate-visit.month}}.
-->

---
id: sum
part: 2
voice: inference
claims: [share-through-qatar, airlift-counted]
budget: 60s
---

# **{{^share-through-qatar.words}}** passed through

<!--
That is {{share-through-qatar}}.
-->
`,
}

/** A change of the deck: a text in place of another, a whole file, or none. */
export type Changes = Readonly<Record<string, string | Uint8Array | readonly [from: string | RegExp, to: string] | null>>

/** The small deck with changes; a replacement that finds nothing is an error of the test. */
export function changed(changes: Changes): Record<string, string | Uint8Array> {
  const files: Record<string, string | Uint8Array> = { ...SMALL_DECK }
  for (const [file, change] of Object.entries(changes)) {
    if (change === null) {
      delete files[file]
    }
    else if (typeof change === 'string' || change instanceof Uint8Array) {
      files[file] = change
    }
    else {
      const before = String(files[file])
      const after = before.replace(change[0], change[1])
      if (after === before)
        throw new Error(`${String(change[0])} does not stand in ${file}`)
      files[file] = after
    }
  }
  return files
}

/** Writes files into a new folder and returns its path. */
export function writeDeck(files: Readonly<Record<string, string | Uint8Array>>): string {
  const root = mkdtempSync(join(tmpdir(), 'small-deck-'))
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), text)
  }
  return root
}
