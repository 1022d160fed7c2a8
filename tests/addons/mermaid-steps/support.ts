import type { Graph, GraphEdge, GraphNode } from '../../../addons/slidev-addon-mermaid-steps/src/graph'
import type { Options } from '../../../addons/slidev-addon-mermaid-steps/src/options'
import { withDefaults } from '../../../addons/slidev-addon-mermaid-steps/src/options'

/** Two actors, one further class, and three voices: enough to try everything with. */
export const options: Options = withDefaults({
  actors: {
    qatar: { code: 'QA', name: 'Qatar', shape: 'circle', fill: '#8A1538', ink: '#FFFFFF' },
    iran: { code: 'IR', name: 'Iran', shape: 'pentagon', fill: '#B8965B', ink: '#1E1B1A' },
  },
  classes: { bypassed: { dash: '10 8' } },
  edges: { record: { width: 4.5, head: 'filled' }, refused: { crossed: true } },
  theme: { ground: 'var(--ground)', ink: 'var(--text)' },
})

export function node(id: string, more: Partial<GraphNode> = {}): GraphNode {
  return { id, lines: [id], classes: [], shape: 'square', ...more }
}

export function edge(from: string, to: string, more: Partial<GraphEdge> = {}): GraphEdge {
  return { id: `${from}-${to}`, from, to, lines: [], classes: [], stroke: 'normal', head: 'point', tail: 'none', ...more }
}

export function graph(more: Partial<Graph> = {}): Graph {
  return { title: 'A title', description: 'A description.', nodes: [node('A'), node('B')], edges: [edge('A', 'B')], groups: [], defined: {}, ...more }
}
