import type { OutlineSlide } from './outline'

/** Text as Markdown that neither Markdown nor Vue takes for markup. */
export function literal(text: string): string {
  return text.replace(/[{}]/g, '').replace(/[^\p{L}\p{N}\p{Zs}.,;?%–—’“”()/-]/gu, character => `&#${character.codePointAt(0)};`)
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

function slide({ headline, lines, diagram }: OutlineSlide, draw: (diagram: string) => string): string {
  const words = lines.map(line => `- ${literal(line)}`).join('\n')
  return [`# ${literal(headline)}`, words, diagram ? draw(diagram) : ''].filter(Boolean).join('\n\n')
}

/** The outline as a plain Slidev deck: default theme, no settings, Mermaid drawn by the browser. */
export function slidevMarkdown(slides: OutlineSlide[], title: string): string {
  const pages = slides.map(one => slide(one, diagram => `\`\`\`mermaid\n${diagram}\`\`\``))
  return `---\ntheme: default\ntitle: ${title}\n---\n\n${pages.join('\n\n---\n\n')}\n`
}

/** The outline as a Marp deck, Mermaid drawn by the browser from the copy in `./mermaid/`. */
export function marpMarkdown(slides: OutlineSlide[], title: string): string {
  const pages = slides.map(one => slide(one, diagram => `<pre class="mermaid">\n${escapeHtml(diagram)}</pre>`))
  const script = `<script type="module">\nimport mermaid from './mermaid/mermaid.esm.min.mjs'\nmermaid.initialize({ startOnLoad: true })\n</script>`
  return `---\nmarp: true\ntitle: ${title}\n---\n\n${pages.join('\n\n---\n\n')}\n\n${script}\n`
}

/** The first slide alone, without script, font or picture: no deck can be shown sooner. */
export function floorHtml({ headline, lines }: OutlineSlide, title: string): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)}</title>
<style>body { margin: 56px 80px; font: 26px/37px sans-serif } h1 { font: 600 64px/70px serif; max-width: 620px }</style>
<h1>${escapeHtml(headline)}</h1>
${lines.map(line => `<p>${escapeHtml(line)}</p>`).join('\n')}
</html>
`
}
