import { describe, expect, it } from 'vitest'
import { setApartDecoration } from '../../../tools/export/pdf/set-apart-decoration'

function apart(lines: string[], isPicture: (mark: number) => boolean = () => false): { lines: string[], gone: number[] } {
  const { drawing, gone } = setApartDecoration(lines.join('\n'), isPicture)
  return { lines: drawing.split('\n'), gone: [...gone] }
}

describe('setApartDecoration', () => {
  const ground = ['/NonStruct <</MCID 0 >>BDC', '0 0 10 10 re', 'f', 'EMC']
  const words = ['/P <</MCID 1 >>BDC', 'BT', '(Qatar) Tj', 'ET', 'EMC']

  it('makes an artifact of marked content without words, and tells its number', () => {
    expect(apart(ground)).toEqual({ lines: ['/Artifact BMC', '0 0 10 10 re', 'f', 'EMC'], gone: [0] })
  })

  it('counts no words that stand behind its end', () => {
    expect(apart([...ground, 'BT', '(1) Tj', 'ET']).gone).toEqual([0])
  })

  it('leaves words and pictures as they are', () => {
    expect(apart(words)).toEqual({ lines: words, gone: [] })
    expect(apart(ground, mark => mark === 0)).toEqual({ lines: ground, gone: [] })
  })

  it('holds together what is drawn outside all marks, from the start of its path to the next mark or state', () => {
    expect(apart(['q', '1 0 0 rg', '0 0 m', '5 5 l', 'f', '0 1 0 rg', '0 0 9 9 re', 'S', 'Q', ...words]).lines)
      .toEqual(['q', '1 0 0 rg', '/Artifact BMC', '0 0 m', '5 5 l', 'f', '0 1 0 rg', '0 0 9 9 re', 'S', 'EMC', 'Q', ...words])
    expect(apart(['BT', '(hidden) Tj', 'ET']).lines).toEqual(['/Artifact BMC', 'BT', '(hidden) Tj', 'ET', 'EMC'])
  })

  it('takes a path that only clips for no drawing', () => {
    const clip = ['0 0 10 10 re', 'W* n']
    expect(apart([...clip, ...words]).lines).toEqual([...clip, ...words])
  })
})
