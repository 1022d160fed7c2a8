const CODE_BLOCK = /^```[\s\S]+?^```/gm
const HEADING = /^#+ (.*)$/m

/** The first heading of a slide without its markup; `undefined` where there is none. */
export function plainTitle(content: string): string | undefined {
  const heading = HEADING.exec(content.replace(CODE_BLOCK, ''))?.[1]
  return heading
    ?.replace(/<[^>]*>/g, ' ')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/(\*\*|[*`])(?=\S)(.+?)(?<=\S)\1/g, '$2')
    .replace(/\b(__?)(?=\S)(.+?)(?<=\S)\1\b/g, '$2')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Slides that open a part stand on the first level of contents and bookmarks, all others below. */
export function levelOf(layout: unknown): 1 | 2 {
  return layout === 'section' || layout === 'cover' ? 1 : 2
}
