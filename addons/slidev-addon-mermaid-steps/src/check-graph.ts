import type { Fault } from './faults'
import type { Graph } from './graph'
import type { Options } from './options'
import { nearest } from './faults'
import { edgeStepFaults, isStep } from './steps'

/** Faults that can be told from the text alone. */
export function graphFaults(graph: Graph, options: Options): Fault[] {
  return [
    ...wordFaults(graph),
    ...countFaults(graph, options),
    ...classFaults(graph, options),
    ...edgeStepFaults(graph),
    ...loopFaults(graph),
  ]
}

function wordFaults({ title, description }: Graph): Fault[] {
  return [
    ...title ? [] : [{ fault: 'The diagram has no title.', remedy: 'Add a line "accTitle: …" under the first line: a few words that name it.' }],
    ...description ? [] : [{ fault: 'The diagram has no description.', remedy: 'Add a line "accDescr: …": everything the picture says, in words; screen readers and PDF readers get nothing else.' }],
  ]
}

function countFaults({ nodes }: Graph, { maxNodes }: Options): Fault[] {
  return nodes.length <= maxNodes
    ? []
    : [{ fault: `The diagram has ${nodes.length} nodes; ${maxNodes} can be read from the back row.`, remedy: 'Leave nodes out, or make two diagrams of it.' }]
}

/** A class that nothing defines is a slip: the node would silently lack its look. */
function classFaults({ nodes, edges, groups, defined }: Graph, options: Options): Fault[] {
  const common = Object.keys(defined)
  const forNodes = [...Object.keys(options.actors), ...Object.keys(options.classes), ...common]
  const forEdges = [...Object.keys(options.edges), ...common]
  return [
    ...[...nodes, ...groups].flatMap(n => unknown(n.classes, forNodes).map(c => classFault(`Node ${n.id}`, c, 'actor class', forNodes))),
    ...edges.flatMap(e => unknown(e.classes, forEdges).map(c => classFault(`Edge ${e.id}`, c, 'edge class', forEdges))),
  ]
}

function unknown(classes: readonly string[], known: readonly string[]): string[] {
  return classes.filter(c => !isStep(c) && !known.includes(c))
}

function classFault(who: string, name: string, kind: string, known: readonly string[]): Fault {
  const meant = nearest(name, [...known, 'step-1'])
  return {
    word: name,
    fault: `${who} has the unknown ${kind} "${name}".`,
    remedy: `${meant ? `Did you mean "${meant}"? ` : ''}Known: ${known.join(', ') || 'none'}, and step-1, step-2, …`,
  }
}

function loopFaults({ edges }: Graph): Fault[] {
  return edges.filter(e => e.from === e.to).map(e => ({
    fault: `Edge ${e.id} leads from ${e.from} to itself, which is not drawn.`,
    remedy: 'Say it in the node\'s second line instead.',
  }))
}
