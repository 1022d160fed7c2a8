import { describe, expect, it } from 'vitest'
import { edgeStepFaults, gapFaults, stepOf, stepsOf } from '../../../addons/slidev-addon-mermaid-steps/src/steps'
import { edge, graph, node } from './support'

describe('stepOf', () => {
  it('reads the click from the class among others', () => {
    expect(stepOf(['qatar', 'step-12', 'bypassed'])).toBe(12)
  })

  it('gives 0 to what is there from the start, and to classes that only look like steps', () => {
    expect(stepOf(['step-0', 'step-', 'step-1a', 'mystep-2'])).toBe(0)
  })
})

describe('stepsOf', () => {
  it('lets an edge come with the later of its ends', () => {
    const steps = stepsOf(graph({ nodes: [node('A', { classes: ['step-1'] }), node('B', { classes: ['step-3'] })] }))
    expect(Object.fromEntries(steps)).toEqual({ 'A': 1, 'B': 3, 'A-B': 3 })
  })

  it('lets a node come no sooner than its subgraph', () => {
    const steps = stepsOf(graph({ groups: [{ id: 'G', lines: [], classes: ['step-2'], members: ['A'] }] }))
    expect(Object.fromEntries(steps)).toEqual({ 'G': 2, 'A': 2, 'A-B': 2 })
  })
})

describe('edgeStepFaults', () => {
  it('refuses an edge that is due before one of its ends', () => {
    const faults = edgeStepFaults(graph({ nodes: [node('A'), node('B', { classes: ['step-3'] })], edges: [edge('A', 'B', { classes: ['step-2'] })] }))
    expect(faults).toEqual([{
      fault: 'Edge A-B is step 2, but joins a node that appears at step 3.',
      remedy: 'Give it class step-3 or later, or none: it then comes with the later of its ends.',
      word: 'step-2',
    }])
  })
})

describe('gapFaults', () => {
  it('takes steps without a gap', () => {
    expect(gapFaults([1, 2, 3], new Set())).toEqual([])
  })

  it('names the click at which nothing appears', () => {
    expect(gapFaults([1, 3], new Set())).toEqual([{
      fault: 'Nothing appears at click 2, but there is a step-3.',
      remedy: 'Number the steps without a gap, or write {clicks: \'elsewhere\'} behind ```mermaid if a component of the slide fills click 2.',
      word: 'step-3',
    }])
  })

  it('lets other clicks of the slide fill a gap', () => {
    expect(gapFaults([1, 3], new Set([2]))).toEqual([])
  })

  it('does not judge where the other clicks cannot be counted', () => {
    expect(gapFaults([5], 'unknown')).toEqual([])
  })
})
