import type { Fault } from './faults'
import type { Size } from './geometry'
import type { Route, Scene } from './graph'
import { grown, meets, overlap, segments } from './geometry'

/** Faults that only the finished drawing shows: things on top of one another, and its size. */
export function sceneFaults(scene: Scene, place?: Size): Fault[] {
  return [
    ...sizeFaults(scene.size, place),
    ...nodeFaults(scene),
    ...labelFaults(scene),
    ...lineFaults(scene),
  ]
}

function sizeFaults({ w, h }: Size, place?: Size): Fault[] {
  const [width, height] = [Math.ceil(w), Math.ceil(h)]
  return place && (width > place.w || height > place.h)
    ? [{ fault: `The diagram is too big for its place: ${width}×${height} px, and there is room for ${place.w}×${place.h}.`, remedy: `Shorten its ${width > place.w ? 'labels' : 'second lines'}, part long labels with <br/>, or leave a node out; it is never made smaller, so that its text stays readable.` }]
    : []
}

/** "edge e1 (US to TB)". */
function named({ edge }: Route): string {
  return `edge ${edge.id} (${edge.from} to ${edge.to})`
}

function nodeFaults({ nodes }: Scene): Fault[] {
  return pairs(nodes).filter(([a, b]) => overlap(a.box, b.box)).map(([a, b]) => ({
    fault: `Node ${a.id} covers node ${b.id}.`,
    remedy: 'Join them with an edge, or with an invisible one: A ~~~ B.',
  }))
}

function labelFaults({ nodes, edges }: Scene): Fault[] {
  const labelled = edges.filter(e => e.label)
  return [
    ...labelled.flatMap(e => nodes.filter(n => e.label && overlap(e.label.box, n.box)).map(n => ({
      fault: `The label of ${named(e)} runs into node ${n.id}.`,
      remedy: 'Shorten the label, or part it with <br/>.',
    }))),
    ...pairs(labelled).filter(([a, b]) => a.label && b.label && overlap(a.label.box, b.label.box)).map(([a, b]) => ({
      fault: `The labels of ${named(a)} and ${named(b)} run into each other.`,
      remedy: 'Shorten one of them, or part it with <br/>.',
    })),
  ]
}

function lineFaults({ nodes, edges }: Scene): Fault[] {
  return edges.flatMap((e) => {
    const lines = segments(e.points)
    const through = nodes.filter(n => n.id !== e.edge.from && n.id !== e.edge.to && lines.some(s => meets(s, n.box)))
    const over = edges.filter(({ edge, label }) => edge !== e.edge && label && lines.some(s => meets(s, grown(label.box, -1))))
    return [
      ...through.map(n => ({ fault: `The line of ${named(e)} runs through node ${n.id}.`, remedy: 'Change the order in which the nodes are written, or draw the edge the other way round.' })),
      ...over.map(o => ({ fault: `The line of ${named(e)} runs through the label of ${named(o)}.`, remedy: 'Shorten that label, or change the order in which the edges are written.' })),
    ]
  })
}

function pairs<T>(list: readonly T[]): [T, T][] {
  return list.flatMap((a, i) => list.slice(i + 1).map((b): [T, T] => [a, b]))
}
