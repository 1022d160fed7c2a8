const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text as it may stand in HTML, between tags or in an attribute. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, sign => ENTITIES[sign] ?? sign)
}

/** An element around HTML; nothing at all where there is no content. */
export function element(tag: string, content: string, attributes = ''): string {
  return content ? `<${tag}${attributes && ` ${attributes}`}>${content}</${tag}>\n` : ''
}

/** Elements of one kind, one for each text. */
export function elements(tag: string, texts: readonly string[]): string {
  return texts.map(text => element(tag, escaped(text))).join('')
}

/** Neighbours that have the same key, in groups. */
export function grouped<T>(list: readonly T[], keyOf: (one: T) => string): { key: string, members: T[] }[] {
  const groups: { key: string, members: T[] }[] = []
  for (const one of list) {
    const last = groups.at(-1)
    if (last?.key === keyOf(one))
      last.members.push(one)
    else
      groups.push({ key: keyOf(one), members: [one] })
  }
  return groups
}
