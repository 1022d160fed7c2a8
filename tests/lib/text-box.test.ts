import { describe, expect, it } from 'vitest'
import { breakLines, textBox, textWidth } from '../../lib/text-box'

describe('textWidth(text, size)', () => {
  it('grows in proportion to the type size', () => {
    expect(textWidth('Doha', 44)).toBeCloseTo(2 * textWidth('Doha', 22))
  })

  it('gives a wide letter more room than a narrow one', () => {
    expect(textWidth('W', 20)).toBeGreaterThan(2 * textWidth('i', 20))
  })
})

describe('breakLines(text, width, size)', () => {
  it('breaks between words only, and loses none', () => {
    const lines = breakLines('Washington thinks of leaving', 150, 22)
    expect(lines.length).toBeGreaterThan(1)
    expect(lines.join(' ')).toBe('Washington thinks of leaving')
  })

  it('keeps every line within the width, save a single longer word', () => {
    const lines = breakLines('A windfall for incomprehensibilities indeed', 120, 22)
    for (const line of lines.filter(one => one.includes(' ')))
      expect(textWidth(line, 22)).toBeLessThanOrEqual(120)
    expect(lines).toContain('incomprehensibilities')
  })

  it('fills a line to its last px', () => {
    const words = 'Doha, Kabul'
    const width = textWidth(words, 22)
    expect(breakLines(words, width, 22)).toEqual([words])
    expect(breakLines(words, 9 * width, 22)).toEqual([words])
    expect(breakLines(words, width - 0.1, 22)).toEqual(['Doha,', 'Kabul'])
  })

  it('gives no line for no words', () => {
    expect(breakLines('  ', 100, 22)).toEqual([])
  })
})

describe('textBox(text, width, type)', () => {
  it('is as high as its lines and no wider than the longest of them needs', () => {
    const box = textBox('Afghan talks in Doha', 90, { size: 20, line: 25 })
    expect(box.height).toBe(box.lines.length * 25)
    expect(box.width).toBeGreaterThanOrEqual(Math.max(...box.lines.map(line => textWidth(line, 20))))
  })

  it('of an empty text takes no room', () => {
    expect(textBox('', 90, { size: 20, line: 25 })).toMatchObject({ width: 0, height: 0 })
  })
})
