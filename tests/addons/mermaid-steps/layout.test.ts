import type { Point } from '../../../addons/slidev-addon-mermaid-steps/src/geometry'
import type { Layout } from '../../../addons/slidev-addon-mermaid-steps/src/graph'
import { describe, expect, it } from 'vitest'
import { arrange } from '../../../addons/slidev-addon-mermaid-steps/src/arrange'
import { sceneFaults } from '../../../addons/slidev-addon-mermaid-steps/src/check-scene'
import { toGrid } from '../../../addons/slidev-addon-mermaid-steps/src/grid'
import { filled, loosened } from '../../../addons/slidev-addon-mermaid-steps/src/room'
import { edge, graph, node } from './support'

function at(places: Record<string, [number, number]>): Record<string, Point> {
  return Object.fromEntries(Object.entries(places).map(([id, [x, y]]) => [id, { x, y }]))
}

describe('toGrid', () => {
  it('aligns nodes that Mermaid leaves a little askew', () => {
    expect(toGrid(at({ A: [0, 124], B: [200, 130], C: [400, 93] }), [edge('A', 'B'), edge('B', 'C')], true))
      .toEqual({ A: { col: 0, row: 0 }, B: { col: 1, row: 0 }, C: { col: 2, row: 0 } })
  })

  it('keeps the written order within a rank, and lets the edge written first run straight', () => {
    const places = at({ US: [0, 50], AE: [200, 100], QA: [200, 0], TB: [400, 50] })
    expect(toGrid(places, [edge('US', 'QA'), edge('QA', 'TB'), edge('AE', 'TB')], true)).toEqual({
      US: { col: 0, row: 1 },
      AE: { col: 1, row: 0 },
      QA: { col: 1, row: 1 },
      TB: { col: 2, row: 1 },
    })
  })

  it('makes rows of the ranks where the flow runs down', () => {
    expect(toGrid(at({ A: [10, 0], B: [0, 90] }), [edge('A', 'B')], false)).toEqual({ A: { col: 0, row: 0 }, B: { col: 0, row: 1 } })
  })
})

describe('filled', () => {
  it('spends spare width on narrow gaps, then on narrow columns, then on all', () => {
    expect(filled({ sizes: [100, 100, 60], gaps: [80, 70] }, 430)).toEqual({ sizes: [100, 100, 70], gaps: [80, 80] })
    expect(filled({ sizes: [100, 100], gaps: [80] }, 320)).toEqual({ sizes: [110, 110], gaps: [100] })
  })

  it('takes nothing away where there is no spare width', () => {
    expect(filled({ sizes: [100, 60], gaps: [80] }, 200)).toEqual({ sizes: [100, 60], gaps: [80] })
  })
})

describe('loosened', () => {
  it('adds no more than does good', () => {
    expect(loosened({ sizes: [72, 72], gaps: [30] }, 1000)).toEqual({ sizes: [100, 100], gaps: [58] })
  })
})

const three = graph({
  nodes: ['A', 'B', 'C'].map(id => node(id)),
  edges: [edge('A', 'B', { id: 'one' }), edge('B', 'A', { id: 'two' }), edge('B', 'C', { id: 'on' }), edge('A', 'C', { id: 'over' })],
})
const layout: Layout = { nodes: at({ A: [0, 0], B: [200, 10], C: [400, -10] }), groups: {}, edges: {} }
const sizes = { A: { w: 100, h: 120 }, B: { w: 100, h: 120 }, C: { w: 100, h: 120 } }
const labels = { one: { lines: ['one'], w: 90, h: 26 }, two: undefined, on: undefined, over: { lines: ['over'], w: 120, h: 26 } }
const parts = { graph: three, layout, sizes, labels, outline: 2.5 }

describe('arrange', () => {
  it('leads a long edge around the node between, and gives edges between neighbours a lane each', () => {
    const scene = arrange(parts)
    const points = Object.fromEntries(scene.edges.map(e => [e.edge.id, e.points]))
    expect(points.one?.length).toBe(2)
    expect(points.two?.length).toBe(2)
    expect(Math.abs((points.one?.[0]?.y ?? 0) - (points.two?.[0]?.y ?? 0))).toBe(54)
    expect(points.over?.length).toBe(4)
    expect(sceneFaults(scene)).toEqual([])
  })

  it('leads no line through a node, though that were the shortest way', () => {
    const row = graph({
      nodes: three.nodes,
      edges: [edge('A', 'B', { stroke: 'invisible' }), edge('B', 'C', { stroke: 'invisible' }), edge('A', 'C')],
    })
    const scene = arrange({ ...parts, graph: row, labels: {} })
    expect(scene.edges.map(e => e.points.length)).toEqual([4])
    expect(sceneFaults(scene)).toEqual([])
  })

  it('fills the room it is given, and is no larger than it', () => {
    expect(arrange({ ...parts, room: { w: 900, h: 400 } }).size.w).toBeCloseTo(900, 3)
  })

  it('has every line leave and enter at right angles', () => {
    for (const { points } of arrange(parts).edges) {
      for (const [i, p] of points.slice(1).entries())
        expect(Math.min(Math.abs(p.x - (points[i]?.x ?? 0)), Math.abs(p.y - (points[i]?.y ?? 0)))).toBeLessThan(0.01)
    }
  })
})

describe('sceneFaults', () => {
  it('says how large the diagram is and how large its place', () => {
    const scene = arrange(parts)
    expect(sceneFaults(scene, { w: 300, h: 100 })[0]?.fault)
      .toBe(`The diagram is too big for its place: ${Math.ceil(scene.size.w)}×${Math.ceil(scene.size.h)} px, and there is room for 300×100.`)
  })

  it('names a line that runs through a node, and one that runs through a label', () => {
    const scene = arrange(parts)
    const over = scene.edges.find(e => e.edge.id === 'over')
    const label = scene.edges.find(e => e.edge.id === 'one')?.label
    const [b, c] = [scene.nodes[1]?.box, scene.nodes[2]?.box]
    if (!over || !label || !b || !c)
      throw new Error('the scene lacks a part')
    over.points = [{ x: 0, y: label.box.y }, { x: c.x, y: label.box.y }]
    expect(sceneFaults(scene).map(f => f.fault)).toEqual([
      'The line of edge over (A to C) runs through node B.',
      'The line of edge over (A to C) runs through the label of edge one (A to B).',
    ])
  })

  it('names labels that run into each other or into a node', () => {
    const scene = arrange(parts)
    const [one, over] = ['one', 'over'].map(id => scene.edges.find(e => e.edge.id === id)?.label)
    if (!one || !over)
      throw new Error('the scene lacks a label')
    over.box = { ...one.box, w: 400 }
    expect(sceneFaults(scene).map(f => f.fault)).toContain('The label of edge over (A to C) runs into node B.')
    expect(sceneFaults(scene).map(f => f.fault)).toContain('The labels of edge one (A to B) and edge over (A to C) run into each other.')
  })
})
