import { describe, expect, it } from 'vitest'
import { graphFaults } from '../../../addons/slidev-addon-mermaid-steps/src/check-graph'
import { edge, graph, node, options } from './support'

describe('graphFaults', () => {
  it('finds nothing in a described graph of known classes', () => {
    const nodes = [node('A', { classes: ['qatar', 'step-1', 'bypassed'] }), node('B', { classes: ['own'] })]
    expect(graphFaults(graph({ nodes, edges: [edge('A', 'B', { classes: ['record', 'step-2'] })], defined: { own: [] } }), options)).toEqual([])
  })

  it('asks for a title and a description, both at once', () => {
    expect(graphFaults(graph({ title: '', description: '' }), options).map(f => f.remedy)).toEqual([
      'Add a line "accTitle: …" under the first line: a few words that name it.',
      'Add a line "accDescr: …": everything the picture says, in words; screen readers and PDF readers get nothing else.',
    ])
  })

  it('refuses an unknown actor class and says which may have been meant', () => {
    expect(graphFaults(graph({ nodes: [node('A', { classes: ['quatar'] }), node('B')] }), options)).toEqual([{
      word: 'quatar',
      fault: 'Node A has the unknown actor class "quatar".',
      remedy: 'Did you mean "qatar"? Known: qatar, iran, bypassed, and step-1, step-2, …',
    }])
  })

  it('does not take a node\'s class for an edge\'s', () => {
    expect(graphFaults(graph({ edges: [edge('A', 'B', { classes: ['qatar'] })] }), options)[0]?.fault)
      .toBe('Edge A-B has the unknown edge class "qatar".')
  })

  it('refuses more nodes than can be read', () => {
    const nodes = Array.from({ length: 10 }, (_, i) => node(`N${i}`))
    expect(graphFaults(graph({ nodes, edges: [] }), options)[0]?.fault).toBe('The diagram has 10 nodes; 9 can be read from the back row.')
  })

  it('refuses an edge from a node to itself', () => {
    expect(graphFaults(graph({ edges: [edge('A', 'A')] }), options)[0]?.fault).toBe('Edge A-A leads from A to itself, which is not drawn.')
  })
})
