import type { Scene } from '../../../addons/slidev-addon-mermaid-steps/src/graph'
import { describe, expect, it } from 'vitest'
import { draw } from '../../../addons/slidev-addon-mermaid-steps/src/draw'
import { head } from '../../../addons/slidev-addon-mermaid-steps/src/heads'
import { PEG_SHAPES } from '../../../addons/slidev-addon-mermaid-steps/src/options'
import { peg } from '../../../addons/slidev-addon-mermaid-steps/src/pegs'
import { element, escaped, pathOf } from '../../../addons/slidev-addon-mermaid-steps/src/svg'
import { edge, node, options } from './support'

const scene: Scene = {
  size: { w: 400.2, h: 99.5 },
  nodes: [
    { ...node('A', { lines: ['Qatar', 'in {{the}} gap'], classes: ['qatar', 'step-1'] }), box: { x: 60, y: 50, w: 120, h: 90 } },
    { ...node('B', { classes: ['bypassed'] }), box: { x: 340, y: 50, w: 120, h: 90 } },
  ],
  edges: [{
    edge: edge('A', 'B', { lines: ['a < b'], classes: ['record', 'step-2'] }),
    points: [{ x: 120, y: 50 }, { x: 280, y: 50 }],
    label: { lines: ['a < b'], w: 50, h: 26, box: { x: 200, y: 30, w: 50, h: 26 } },
  }],
  groups: [],
}
const html = draw(scene, { title: 'The gap', description: 'Qatar & Iran.' }, new Map([['A', 1], ['A-B', 2]]), options)

describe('draw', () => {
  it('is one Figure with its words, and silent inside', () => {
    expect(html).toMatch(/^<div class="mermaid-steps" role="img" aria-label="The gap. Qatar &amp; Iran."><svg [^>]*aria-hidden="true"/)
    expect(html).not.toMatch(/<title|<desc/)
  })

  it('makes a click of each step: node, and edge with its label and head', () => {
    expect(html).toContain('<g class="ms-node qatar step-1" data-id="A" v-click="1">')
    expect(html).toContain('<g class="ms-edge record step-2" data-id="A-B" v-click="2">')
    expect(html.match(/v-click/g)).toHaveLength(2)
  })

  it('has no id that could collide, and no style sheet that could leak', () => {
    expect(html).not.toMatch(/\sid=|url\(|<style/)
  })

  it('is one line that Vue cannot interpret', () => {
    expect(html).not.toMatch(/[{}\n]/)
    expect(html).toContain('in &#123;&#123;the&#125;&#125; gap')
  })

  it('keeps its looks where neither attributify nor a deck\'s svg rules reach them', () => {
    expect(html).not.toMatch(/\s(?:fill|stroke|font)[\w-]*="/)
    expect(html).toContain('font-size:22px')
  })

  it('has the pixels of its size, so that text keeps the sizes of the options', () => {
    expect(html).toContain('viewBox="0 0 401 100" width="401" height="100"')
  })

  it('draws the record\'s heavy line with a filled head, and a bypassed node dashed', () => {
    expect(html).toMatch(/class="ms-line" style="fill:none;stroke:var\(--text\);stroke-width:4.5"/)
    expect(html).toMatch(/class="ms-head" d="[^"]*Z" style="fill:var\(--text\)"/)
    expect(html).toMatch(/data-id="B"><rect [^>]*stroke-dasharray:10 8/)
  })
})

describe('peg', () => {
  it('tells all shapes apart without colour', () => {
    const outlines = PEG_SHAPES.map(shape => peg({ code: 'XX', name: 'X', shape, fill: 'red', ink: 'white' }, { x: 0, y: 0 }, 48, { width: 2.5, stroke: 'black' }))
    expect(new Set(outlines.map(o => o.replace(/ms-peg-[\w-]+/, ''))).size).toBe(PEG_SHAPES.length)
    for (const outline of outlines)
      expect(outline).toContain('>XX</text>')
  })
})

describe('head', () => {
  it('draws nothing at an open end, and a cross where a line is blocked', () => {
    const look = { width: 2.5, stroke: 'black', filled: false }
    expect(head('none', { x: 10, y: 0 }, { x: 0, y: 0 }, look)).toBe('')
    expect(head('cross', { x: 10, y: 0 }, { x: 0, y: 0 }, look).match(/<path/g)).toHaveLength(2)
  })
})

describe('svg', () => {
  it('escaped leaves no markup and no moustache', () => {
    expect(escaped('<b a="1"> & {{x}}')).toBe('&lt;b a=&quot;1&quot;&gt; &amp; &#123;&#123;x&#125;&#125;')
  })

  it('element leaves out what is not given', () => {
    expect(element('g', { 'class': 'a', 'data-b': undefined, 'x': 1.23456 })).toBe('<g class="a" x="1.23"/>')
  })

  it('pathOf rounds corners and no ends', () => {
    expect(pathOf([{ x: 0, y: 0 }, { x: 20, y: 0 }, { x: 20, y: 20 }], 6)).toBe('M0 0L14 0Q20 0 20 6L20 20')
  })
})
