import type { Priced, Scored } from './cost'
import type { Box } from './geometry'
import type { Graph, GraphEdge, Label, Route } from './graph'
import type { Plan } from './place'
import { priced, score } from './cost'
import { pathsBetween, straight } from './paths'
import { LANE, links } from './size'

interface Problem {
  boxes: Record<string, Box>
  labels: Record<string, Label | undefined>
  paths: Map<GraphEdge, Priced[]>
}

interface Solution { routes: Map<GraphEdge, Route>, cost: number }

/** How often every edge is laid anew, now that the others are known. */
const ROUNDS = 3

/**
 * Routes every visible edge at right angles. Edges are laid one after the other, each where
 * it is cheapest; which comes first matters, so each has its turn, and the best outcome wins.
 */
export function routeAll(graph: Graph, { boxes, lanes }: Plan, labels: Problem['labels']): Route[] {
  const edges = graph.edges.filter(e => e.stroke !== 'invisible')
  const paths = new Map(edges.map(e => [e, candidates(e, graph, boxes, lanes)]))
  const order = [...edges].sort((a, b) => (paths.get(a)?.length ?? 0) - (paths.get(b)?.length ?? 0))
  const solutions = order.map((first) => {
    const turn = [first, ...order.filter(e => e !== first)]
    return solve(turn, { boxes, labels, paths })
  })
  const best = solutions.length ? solutions.reduce((a, b) => b.cost < a.cost - 1e-6 ? b : a) : undefined
  return edges.flatMap(e => best?.routes.get(e) ?? [])
}

function solve(order: readonly GraphEdge[], { boxes, labels, paths }: Problem): Solution {
  const routes = new Map<GraphEdge, Route>()
  let cost = 0
  for (let round = 0; round < ROUNDS; round++) {
    cost = 0
    for (const edge of order) {
      const others = [...routes].filter(([e]) => e !== edge).map(([, r]) => r)
      const label = labels[edge.id]
      const best = cheapest(paths.get(edge) ?? [], path => score(path, label, boxes, others))
      if (!best)
        continue
      cost += best.cost
      routes.set(edge, { edge, points: best.points, label: label && best.box && { ...label, box: best.box } })
    }
  }
  return { routes, cost }
}

/** The cheapest path; those come first that cost least by themselves, and none is weighed in vain. */
function cheapest(paths: readonly Priced[], weigh: (path: Priced) => Scored): Scored | undefined {
  let best: Scored | undefined
  for (const path of paths) {
    if (best && path.base >= best.cost)
      break
    const scored = weigh(path)
    if (!best || scored.cost < best.cost - 1e-6)
      best = scored
  }
  return best
}

/** Straight and in its own lane for several edges between neighbours, else any path; the simplest first. */
function candidates(edge: GraphEdge, graph: Graph, boxes: Record<string, Box>, lanes: Plan['lanes']): Priced[] {
  const [from, to] = [boxes[edge.from], boxes[edge.to]]
  if (!from || !to)
    return []
  const siblings = graph.edges.filter(e => links(e, edge.from, edge.to))
  const pitch = Math.min(LANE.most, (Math.min(from.h, to.h) - LANE.rim) / siblings.length)
  const offset = (siblings.indexOf(edge) - (siblings.length - 1) / 2) * pitch
  const direct = siblings.length > 1 ? straight(from, to, offset) : undefined
  return (direct ? [{ points: direct, off: 0 }] : pathsBetween(from, to, lanes))
    .map(path => priced(path, [edge.from, edge.to], boxes))
    .sort((a, b) => a.base - b.base)
}
