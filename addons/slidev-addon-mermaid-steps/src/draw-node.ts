import type { Steps } from './draw'
import type { Scene } from './graph'
import type { NodeLook, Options } from './options'
import { left, top } from './geometry'
import { peg } from './pegs'
import { actorOf, linesHeight, PAD, textInset } from './size'
import { element, escaped } from './svg'

type Node = Scene['nodes'][number]

/** Classes of a drawn thing: its own kind, and those of the text, to be styled by. */
export function classesOf(kind: string, classes: readonly string[]): string {
  return [`ms-${kind}`, ...classes].join(' ')
}

/** A node: a plain box, the actor's peg in its left end, its lines beside it. */
export function drawNode(node: Node, steps: Steps, options: Options): string {
  const look = lookOf(node.classes, options)
  const { box } = node
  const actor = actorOf(node, options)
  const stroke = look.stroke ?? options.theme.ink
  return element('g', { 'class': classesOf('node', node.classes), 'data-id': node.id, 'v-click': steps.get(node.id) }, [
    frame(box, look, options, node.shape === 'stadium' ? box.h / 2 : node.shape === 'round' ? 14 : options.corner),
    actor ? peg(actor, { x: left(box) + PAD.peg + options.peg / 2, y: box.y }, options.peg, { width: options.outline, stroke }) : '',
    ...drawLines(node, look.ink ?? options.theme.ink, options),
  ])
}

function lookOf(classes: readonly string[], options: Options): NodeLook {
  return Object.assign({}, ...classes.map(c => options.classes[c])) as NodeLook
}

function frame(box: Node['box'], look: NodeLook, options: Options, rx: number): string {
  return element('rect', {
    'class': 'ms-frame',
    'x': left(box),
    'y': top(box),
    'width': box.w,
    'height': box.h,
    rx,
    'fill': look.fill ?? options.theme.ground,
    'stroke': look.stroke ?? options.theme.ink,
    'stroke-width': look.width ?? options.outline,
    'stroke-dasharray': look.dash,
  })
}

/** Beside a peg the lines begin at one edge; without one they stand in the middle. */
function drawLines(node: Node, fill: string, options: Options): string[] {
  const actor = actorOf(node, options)
  const { label, second } = options.type
  const start = node.box.y - linesHeight(node.lines.length, options) / 2
  return node.lines.map((line, i) => {
    const [size] = i === 0 ? label : second
    const middle = i === 0 ? start + label[1] / 2 : start + label[1] + (i - 0.5) * second[1]
    return element('text', {
      'x': actor ? left(node.box) + textInset(node, options) : node.box.x,
      'y': middle + size * 0.34,
      'text-anchor': actor ? undefined : 'middle',
      'font-size': size,
      'font-weight': i === 0 ? options.weight : 400,
      fill,
    }, escaped(line))
  })
}

/** A subgraph: a frame with its title at the top left. */
export function drawGroup(group: Scene['groups'][number], steps: Steps, options: Options): string {
  const look = lookOf(group.classes, options)
  const { box } = group
  const [size, line] = options.type.second
  return element('g', { 'class': classesOf('group', group.classes), 'data-id': group.id, 'v-click': steps.get(group.id) }, [
    frame(box, { fill: 'none', width: 1, ...look }, options, options.corner),
    ...group.lines.map((text, i) => element('text', {
      'x': left(box) + 14,
      'y': top(box) + 6 + (i + 0.5) * line + size * 0.34,
      'font-size': size,
      'font-weight': options.weight,
      'fill': look.ink ?? options.theme.ink,
    }, escaped(text))),
  ])
}
