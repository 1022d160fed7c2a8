import { describe, expect, it } from 'vitest'
import { PRODUCTS, readExportOptions } from '../../../tools/export/options'

describe('readExportOptions', () => {
  it('asks for every product when none is named', () => {
    expect(readExportOptions([])).toEqual({ products: [...PRODUCTS], entry: 'slides.md', dark: false, withClicks: false })
  })

  it('reads what is asked for', () => {
    expect(readExportOptions(['slides', '--range', '2-4', '--dark', '--with-clicks', '--output', 'a.pdf', '--entry', 'short.md']))
      .toEqual({ products: ['slides'], entry: 'short.md', range: '2-4', dark: true, withClicks: true, output: 'a.pdf' })
  })

  it('refuses a product that there is not', () => {
    expect(() => readExportOptions(['slides', 'poster'])).toThrow('There is no product "poster" to export.\n  Products: slides, handout, transcript, single, pptx.')
  })

  it('refuses an option that there is not', () => {
    expect(() => readExportOptions(['--darker'])).toThrow('Unknown option \'--darker\'')
  })
})
