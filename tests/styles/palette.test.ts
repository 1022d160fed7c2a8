import type { Color } from 'culori'
import { blend, differenceCiede2000, filterDeficiencyDeuter, filterDeficiencyProt, filterDeficiencyTrit, filterGrayscale, formatHex, parse, wcagContrast } from 'culori'
import { describe, expect, it } from 'vitest'
import { colours, pegs, SCHEMES, type } from '../../styles/tokens'

const difference = differenceCiede2000()
const fills = Object.values(pegs).map(({ fill }) => parse(fill)!)
const pairs = fills.flatMap((one, index) => fills.slice(index + 1).map(other => [one, other] as const))

/** A tenth of the hall's light falls on the screen: white over everything. */
const inTheHall = (colour: string): string => formatHex(blend([colour, { mode: 'rgb', r: 1, g: 1, b: 1, alpha: 0.1 }]))

/** The smallest difference between two pegs as somebody sees them. */
function smallestDifference(seen: (colour: Color) => Color): number {
  return Math.min(...pairs.map(([one, other]) => difference(seen(one), seen(other))))
}

describe.each(SCHEMES)('the %s palette', (scheme) => {
  const { ground, text, muted, accent, rule, panel, onAccent, accentFill, land } = colours[scheme]

  it('keeps text, muted text and accent text at 7:1 or better on the ground', () => {
    for (const ink of [text, muted, accent])
      expect(wcagContrast(ink, ground), `${ink} on ${ground}`).toBeGreaterThanOrEqual(7)
  })

  it('keeps text at 7:1 or better on panels, on land and on the accent', () => {
    expect(wcagContrast(text, panel)).toBeGreaterThanOrEqual(7)
    expect(wcagContrast(text, land)).toBeGreaterThanOrEqual(7)
    expect(wcagContrast(onAccent, accentFill)).toBeGreaterThanOrEqual(7)
  })

  it('keeps rules and outlines at 3:1 or better', () => {
    expect(wcagContrast(rule, ground)).toBeGreaterThanOrEqual(3)
    expect(wcagContrast(text, ground)).toBeGreaterThanOrEqual(3)
  })

  it('keeps text at 4.5:1 and accents at 3:1 where a tenth of the hall’s light falls on the screen', () => {
    expect(wcagContrast(inTheHall(text), inTheHall(ground))).toBeGreaterThanOrEqual(4.5)
    expect(wcagContrast(inTheHall(accent), inTheHall(ground))).toBeGreaterThanOrEqual(3)
  })
})

describe('the pegs', () => {
  it('carry their two letters at 4.5:1 or better, in bold of 18 px or more', () => {
    for (const { fill, ink } of Object.values(pegs))
      expect(wcagContrast(ink, fill), `${ink} on ${fill}`).toBeGreaterThanOrEqual(4.5)
  })

  it.each([
    ['everybody', (colour: Color) => colour],
    ['people without green cones', filterDeficiencyDeuter(1)],
    ['people without red cones', filterDeficiencyProt(1)],
    ['people without blue cones', filterDeficiencyTrit(1)],
  ] as const)('differ clearly (ΔE2000 of 10 or more) for %s', (_, seen) => {
    expect(smallestDifference(seen)).toBeGreaterThanOrEqual(10)
  })

  it('need their shapes: in greyscale two fills are hardly told apart, so no two share a shape', () => {
    expect(smallestDifference(filterGrayscale(1))).toBeLessThan(5)
    expect(new Set(Object.values(pegs).map(({ shape }) => shape)).size).toBe(fills.length)
  })
})

describe('the type sizes', () => {
  it('never go under 18 px', () => {
    for (const [size] of Object.values(type))
      expect(size).toBeGreaterThanOrEqual(18)
  })
})
