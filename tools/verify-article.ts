/**
 * Holds the claims against the article's own text.
 *
 *   npm run verify-article -- path/to/article.txt            check figures, years and anchor phrases
 *   npm run verify-article -- path/to/article.txt --digest   and write data/article-digest.json anew
 *
 * The path may also come from the environment variable ARTICLE.
 */
import { existsSync, readFileSync } from 'node:fs'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { mismatches, uncovered } from './article/compare'
import { digestOf } from './article/digest'
import { writeDigest } from './article/digest-file'
import { paragraphsOf } from './article/paragraphs'
import { loadData } from './data/load'

const root = process.cwd()
const { positionals, values } = parseArgs({ allowPositionals: true, options: { digest: { type: 'boolean', default: false } } })
const path = positionals[0] ?? process.env.ARTICLE

if (!path || !existsSync(path)) {
  console.error(`${path ? `There is no file ${path}.` : 'No article was named.'}\nName the article's text file: npm run verify-article -- path/to/article.txt, or set ARTICLE.`)
  process.exit(1)
}

const { data, faults } = loadData(root)
if (!data) {
  console.error(`The data has ${faults.length} faults; mend them first: npm run check`)
  process.exit(1)
}

const digest = digestOf(paragraphsOf(readFileSync(path, 'utf8')), data.claims)
const faultLines = [...mismatches(data.claims, digest), ...uncovered(data.claims, digest)]
for (const line of faultLines)
  console.error(line)
if (values.digest && faultLines.length === 0)
  writeDigest(root, digest)
console.log(`${data.claims.length} claims held against ${digest.length} paragraphs: ${faultLines.length} mismatches.`)
process.exitCode = faultLines.length > 0 ? 1 : 0
