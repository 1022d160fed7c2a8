import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** A valid deck with one of everything, by paths from its root. */
export const SMALL_DECK: Readonly<Record<string, string>> = {
  'data/article.yaml': `author: Ding Long
title: Small country, big diplomacy
originalTitle: 小国大外交
journal: World Affairs
originalJournal: 世界知识
issue: a single issue
date: { value: "2021", precision: year }
versions:
  - id: original
    date: { value: "2021", precision: year }
    what: the article as printed
paragraphs:
  - { at: Title, role: title }
  - { at: S2p1, role: air bridge }
  - { at: S2p2, role: caption }
  - { at: S3p2, role: cause }
  - { at: S4p1, role: dividends }
  - { at: S4p2, role: risks }
`,
  'data/claims/2-context.yaml': `- id: evac-total
  at: S2p1
  kind: number
  text: More than 123,000 people were flown out.
  short: flown out
  actors: [us]
  figure: { value: 123000, unit: people, qualifier: more than }
  anchor: more than 123,000 people
  record:
    verdict: matches
    basis: checked
    facts: [airlift-counted]

- id: evac-via-qatar
  at: S2p1
  kind: number
  text: About 58,000 of them passed through Qatar.
  figure:
    value: 58000
    unit: people
    qualifier: about
  anchor: about 58,000
  record: { verdict: unchecked }

- id: secstate-visit
  at: S2p2
  kind: event
  text: The Secretary of State visited Qatar.
  date: { value: "2021-09-06", precision: day }
  anchor: September 6, 2021
  record: { verdict: unchecked }
`,
  'data/claims/3-argument.yaml': `- id: small-state
  at: S3p2
  kind: argument
  text: A small state cannot protect itself.
  anchor: small
  record: { verdict: unchecked }
`,
  'data/record.yaml': `- id: airlift-counted
  text: The public record counts the people flown out.
  date: { value: "2021-08-14", precision: day, until: "2021-08-30" }
  basis: checked
  sure: high
  sources: [centcom]
`,
  'data/inference.yaml': `- id: share-through-qatar
  text: Nearly half of those flown out passed through Qatar.
  from: [evac-via-qatar, evac-total]
  arithmetic: { op: share, of: [evac-via-qatar, evac-total] }
  figure: { unit: percent, qualifier: about, words: nearly half, range: [45, 50] }

- id: distance-doha-kabul
  text: The great circle from Doha to Kabul.
  from: [doha, kabul]
  arithmetic: { op: distance, of: [doha, kabul] }
  figure: { unit: km, qualifier: about, range: [1900, 2100] }
`,
  'data/sources.yaml': `- id: centcom
  publisher: US Central Command
  date: { value: "2021-08-30", precision: day }
`,
  'data/actors.yaml': `- id: us
  name: United States
  kind: state
- id: qatar
  name: Qatar
  kind: state
`,
  'data/places.yaml': `- { id: doha, name: Doha, country: Qatar, north: 25.29, east: 51.53, source: atlas }
- { id: kabul, name: Kabul, country: Afghanistan, north: 34.53, east: 69.17, source: atlas }
`,
  'data/corrections.yaml': `- id: atta
  at: all
  stands: [Atta]
  meant: the Afghan Taliban
  why: an abbreviation
  status: confirmed
  sure: very high
`,
  'data/argument.yaml': `thesis: { id: thesis, title: Thesis, claim: small-state }
context:
  - { id: lifted, title: Lifted, claim: evac-total }
  - { id: reopened, title: Reopened, claim: evac-total }
  - { id: hosted, title: Hosted, claim: evac-total }
  - { id: travelled, title: Travelled, claim: evac-total }
  - { id: broadcast, title: Broadcast, claim: evac-total }
causes:
  - { id: cause-survival, title: Survival, claim: small-state }
  - { id: cause-money, title: Money, claim: small-state }
  - { id: cause-friends, title: Friends, claim: small-state }
dividends:
  - { id: d1, title: Alliance, claim: small-state }
  - { id: d2, title: Leverage, claim: small-state }
  - { id: d3, title: Approval, claim: small-state }
  - { id: d4, title: Renown, claim: small-state }
risks:
  - { id: r1, title: Needed less, claim: small-state }
  - { id: r2, title: Limited, claim: small-state }
  - { id: r3, title: Burdens, claim: small-state }
verdict: { id: verdict, title: Verdict, claim: small-state }
feeds:
  - { from: cause-survival, to: d1, basis: stated, at: S3p2, why: mediation for protection }
threatens:
  - { from: r1, to: d2, basis: inferred, why: needed less if calm }
`,
  'data/events.yaml': `- { id: visit, datum: secstate-visit, label: Visit }
- { id: airlift, datum: airlift-counted, label: Airlift, beside: visit }
`,
  'data/afterword.yaml': `lastChecked: "2026-11"
rows:
  - id: row-one
    claim: small-state
    title: Protection
    result: mixed
    reading: It held in part.
    for:
      - { id: for-one, text: Something spoke for the claim., basis: checked, sure: high, sources: [centcom] }
    against: []
`,
  'data/glossary.yaml': `- { id: emir, term: emir, meaning: ruler of Qatar }
`,
  'data/questions.yaml': `- { id: first-question, title: Held or not, text: Did the claim hold?, claims: [small-state] }
`,
  'data/reading.yaml': `- { id: li-nan, author: Ding Long and Li Nan, title: A paper of 2022, year: 2022, basis: general-knowledge }
`,
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
