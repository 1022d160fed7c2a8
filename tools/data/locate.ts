import type { Document, LineCounter, Node, Pair } from 'yaml'
import type { Spot } from './fault'
import { isMap, isNode, isScalar, isSeq } from 'yaml'
import { spotOf } from './yaml-faults'

export type Path = readonly PropertyKey[]

/** What a fault points at: the value at a path, or its key. */
export type Target = 'value' | 'key'

function isKeyed(pair: Pair, key: PropertyKey): boolean {
  return String(isScalar(pair.key) ? pair.key.value : pair.key) === String(key)
}

interface Step { key?: Node, value?: Node }

function step(node: Node, segment: PropertyKey): Step | undefined {
  if (isMap(node)) {
    // The last one, because that is the value that a duplicate key ends with.
    const pair = node.items.findLast(item => isKeyed(item, segment))
    return pair && { key: isNode(pair.key) ? pair.key : undefined, value: isNode(pair.value) ? pair.value : undefined }
  }
  const value = isSeq(node) ? node.items[Number(segment)] : undefined
  return isNode(value) ? { value } : undefined
}

/**
 * Line and column of a path in a YAML document. Where the path ends early, as for a missing key,
 * it is the map in which the key should stand.
 */
export function locate(document: Document.Parsed, lines: LineCounter, path: Path, target: Target = 'value'): Spot {
  let node: Node | undefined = document.contents ?? undefined
  let offset = node?.range?.[0] ?? 0
  for (const [index, segment] of path.entries()) {
    const next = node && step(node, segment)
    if (!next)
      break
    const isLast = index === path.length - 1
    const pointed = isLast && target === 'key' ? next.key ?? next.value : next.value ?? next.key
    offset = pointed?.range?.[0] ?? offset
    node = next.value
  }
  return spotOf(lines, offset)
}

/** `[7].figure.value`. */
export function pathWords(path: Path): string {
  return path.map((segment, index) => {
    if (typeof segment === 'number')
      return `[${segment}]`
    return index === 0 ? String(segment) : `.${String(segment)}`
  }).join('')
}
