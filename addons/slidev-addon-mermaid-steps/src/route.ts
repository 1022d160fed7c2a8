import type { Box } from './geometry'
import type { Graph, GraphEdge, Label, Route } from './graph'
import type { Scored } from './cost'
import type { Path } from './paths'
import type { Plan } from './place'
import { score } from './cost'
import { links, LANE } from './size'
import { pathsBetween, straight } from './paths'

type Labels = Record<string, Label | undefined>

/**
 * Routes every visible edge at right angles: straight ones first, then each where it is
 * cheapest, then twice more, now that the others are known.
 */
export function routeAll(graph: Graph, { boxes, lanes }: Plan, labels: Labels): Route[] {
  const edges = graph.edges.filter(e => e.stroke !== 'invisible')
  const routes = new Map<GraphEdge, Route>()
  const options = new Map(edges.map(e => [e, candidates(e, graph, boxes, lanes)]))
  const order = [...edges].sort((a, b) => (options.get(a)?.length ?? 0) - (options.get(b)?.length ?? 0))
  for (let round = 0; round < 3; round++) {
    for (const edge of order) {
      const others = [...routes].filter(([e]) => e !== edge).map(([, r]) => r)
      const label = labels[edge.id]
      const best = cheapest((options.get(edge) ?? []).map(path => score(path, label, [edge.from, edge.to], boxes, others)))
      if (best)
        routes.set(edge, { edge, points: best.points, label: label && best.box && { ...label, box: best.box } })
    }
  }
  return edges.flatMap(e => routes.get(e) ?? [])
}

function cheapest(scored: Scored[]): Scored | undefined {
  return scored.length ? scored.reduce((a, b) => b.cost < a.cost - 1e-6 ? b : a) : undefined
}

/** Straight and in its own lane for several edges between neighbours, else any path. */
function candidates(edge: GraphEdge, graph: Graph, boxes: Record<string, Box>, lanes: Plan['lanes']): Path[] {
  const [from, to] = [boxes[edge.from], boxes[edge.to]]
  if (!from || !to)
    return []
  const siblings = graph.edges.filter(e => links(e, edge.from, edge.to))
  const offset = (siblings.indexOf(edge) - (siblings.length - 1) / 2) * LANE
  const direct = siblings.length > 1 ? straight(from, to, offset) : undefined
  return direct ? [{ points: direct, off: 0 }] : pathsBetween(from, to, lanes)
}
