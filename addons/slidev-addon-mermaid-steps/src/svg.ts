/** Attributes of an SVG element; undefined ones are left out. */
export type Attributes = Record<string, string | number | undefined>

/**
 * Looks go into `style`: a deck's own rules for `svg text` must not repaint a diagram, and
 * UnoCSS takes an attribute such as `font-size="22"` for one of its utilities.
 */
const LOOK = /^(?:fill|stroke|font|text-anchor)/

/** An element as text. Children are markup, not text. */
export function element(name: string, attributes: Attributes, children: string | string[] = ''): string {
  const given = Object.entries(attributes).filter((entry): entry is [string, string | number] => entry[1] !== undefined && entry[1] !== '')
  const style = given.filter(([key]) => LOOK.test(key)).map(([key, value]) => `${key}:${value}${key === 'font-size' ? 'px' : ''}`).join(';')
  const list = [...given.filter(([key]) => !LOOK.test(key)), ...style ? [['style', style] as const] : []]
    .map(([key, value]) => ` ${key}="${escaped(typeof value === 'number' ? short(value) : value)}"`)
    .join('')
  const inside = typeof children === 'string' ? children : children.join('')
  return inside ? `<${name}${list}>${inside}</${name}>` : `<${name}${list}/>`
}

/** Text for markup that Vue compiles: no tag, no entity, and no `{{` is left in it. `keep` its spaces, if they line up. */
export function escaped(text: string, keep = false): string {
  return (keep ? text.replaceAll('  ', '\u00A0\u00A0') : text.replace(/\s+/g, ' '))
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('{', '&#123;')
    .replaceAll('}', '&#125;')
}

/** A coordinate with at most two decimals. */
export function short(value: number): string {
  return String(Math.round(value * 100) / 100)
}

/** `points` of a polyline as a path, with corners rounded by `radius` px. */
export function pathOf(points: readonly { x: number, y: number }[], radius = 0): string {
  return points.map((p, i) => {
    const [before, after] = [points[i - 1], points[i + 1]]
    if (!before)
      return `M${short(p.x)} ${short(p.y)}`
    if (!after || !radius)
      return `L${short(p.x)} ${short(p.y)}`
    const [a, b] = [toward(p, before, radius), toward(p, after, radius)]
    return `L${short(a.x)} ${short(a.y)}Q${short(p.x)} ${short(p.y)} ${short(b.x)} ${short(b.y)}`
  }).join('')
}

function toward(from: { x: number, y: number }, to: { x: number, y: number }, by: number): { x: number, y: number } {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1
  const t = Math.min(by, length / 2) / length
  return { x: from.x + (to.x - from.x) * t, y: from.y + (to.y - from.y) * t }
}
