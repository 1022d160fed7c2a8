import { readdirSync, readFileSync } from 'node:fs'

/** A page of documentation: its path from the root, and its text. */
export interface DocPage { path: string, text: string }

/** A change that a page shows: lines of a file and what stands in their place. */
export interface DocChange { file: string, from: string[], to: string[] }

/** Every page of documentation, README first. */
export const DOC_PAGES: readonly DocPage[] = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'LICENSE-CONTENT.md',
  ...readdirSync('docs').filter(name => name.endsWith('.md')).map(name => `docs/${name}`),
  ...readdirSync('addons').map(name => `addons/${name}/README.md`),
].map(path => ({ path, text: readFileSync(path, 'utf8') }))

function blocks(text: string, language: string): string[] {
  return text.split(/^```/m).filter((_, index) => index % 2 === 1).filter(code => code.startsWith(`${language}\n`)).map(code => code.slice(language.length + 1))
}

/** The lines of a page's shell blocks, without what is said about them. */
export function commands(text: string): string[] {
  return blocks(text, 'sh').flatMap(block => block.split('\n').map(line => line.replace(/\s+#.*$/, '').trim()).filter(Boolean))
}

/** Where a page's links lead, other than to the web. */
export function localLinks(text: string): string[] {
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, to = '']) => to).filter(to => !/^[a-z]+:/.test(to))
}

/** What a page sets in code type outside its blocks. */
export function codeSpans(text: string): string[] {
  return [...text.split(/^```/m).filter((_, index) => index % 2 === 0).join('').matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code)
}

/** The changes that a page shows; the file stands in the head of the hunk. */
export function changes(text: string): DocChange[] {
  return blocks(text, 'diff').map((block) => {
    const [head = '', ...lines] = block.trimEnd().split('\n')
    const marked = (mark: string): string[] => lines.filter(line => line.startsWith(mark)).map(line => line.slice(1))
    return { file: head.replaceAll('@@', '').trim(), from: marked('-'), to: marked('+') }
  })
}
