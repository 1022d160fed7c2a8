import type { Page } from 'playwright-core'
import { devtools } from './devtools'

/** One node of the accessibility tree, as a screen reader gets it. */
export interface Spoken {
  role: string
  name: string
  level?: number
}

// Parts of lines, and boxes that say nothing.
const UNSPOKEN = ['InlineTextBox', 'none', 'generic', 'RootWebArea']

/** What a screen reader would read of a page, in its order. */
export async function spokenOn(page: Page): Promise<Spoken[]> {
  const session = await devtools(page)
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  const byId = new Map(nodes.map(node => [node.nodeId, node]))
  const found: Spoken[] = []
  const read = (id: string): void => {
    const node = byId.get(id)
    if (!node)
      return
    const role = String(node.role?.value ?? '')
    const level = node.properties?.find(({ name }) => name === 'level')?.value.value as number | undefined
    if (!node.ignored && !UNSPOKEN.includes(role))
      found.push({ role, name: String(node.name?.value ?? '').replace(/\s+/g, ' ').trim(), level })
    node.childIds?.forEach(read)
  }
  if (nodes[0])
    read(nodes[0].nodeId)
  return found
}
