import type { Fault } from './faults'
import type { Graph } from './graph'

const STEP = /^step-([1-9]\d*)$/

/** The click of a `step-N` class; 0 if there is none, so that it is there from the start. */
export function stepOf(classes: readonly string[]): number {
  return Math.max(0, ...classes.map(c => Number(STEP.exec(c)?.[1] ?? 0)))
}

export function isStep(name: string): boolean {
  return STEP.test(name)
}

/**
 * The click at which each node, edge and subgraph appears. A node comes no sooner than its
 * subgraph, an edge no sooner than both its ends.
 */
export function stepsOf(graph: Graph): Map<string, number> {
  const steps = new Map<string, number>()
  for (const { id, classes } of graph.groups)
    steps.set(id, stepOf(classes))
  for (const { id, classes } of graph.nodes)
    steps.set(id, Math.max(stepOf(classes), ...graph.groups.filter(g => g.members.includes(id)).map(g => steps.get(g.id) ?? 0)))
  for (const { id, classes, from, to } of graph.edges)
    steps.set(id, Math.max(stepOf(classes), steps.get(from) ?? 0, steps.get(to) ?? 0))
  return new Map([...steps].filter(([, step]) => step > 0))
}

/** An edge whose own step is sooner than an end's would have waited in silence. */
export function edgeStepFaults(graph: Graph): Fault[] {
  const steps = stepsOf(graph)
  return graph.edges.flatMap((e) => {
    const own = stepOf(e.classes)
    const due = Math.max(steps.get(e.from) ?? 0, steps.get(e.to) ?? 0)
    return own > 0 && own < due
      ? [{ fault: `Edge ${e.id} is step ${own}, but joins a node that appears at step ${due}.`, remedy: `Give it class step-${due} or later, or none: it then comes with the later of its ends.`, word: `step-${own}` }]
      : []
  })
}

/** A step N above 1 wants a click N − 1 before it, in this text or elsewhere on the slide. */
export function gapFaults(steps: Iterable<number>, elsewhere: ReadonlySet<number> | 'unknown'): Fault[] {
  if (elsewhere === 'unknown')
    return []
  const clicks = new Set([...steps, ...elsewhere])
  return [...clicks].sort((a, b) => a - b).filter(n => n > 1 && !clicks.has(n - 1)).map(n => ({
    fault: `Nothing appears at click ${n - 1}, but there is a step-${n}.`,
    remedy: `Number the steps without a gap, or write {clicks: 'elsewhere'} behind \`\`\`mermaid if a component of the slide fills click ${n - 1}.`,
    word: `step-${n}`,
  }))
}
