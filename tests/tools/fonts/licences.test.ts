import process from 'node:process'
import { describe, expect, it } from 'vitest'
import { FACES } from '../../../tools/fonts/faces'
import { licences } from '../../../tools/fonts/licences'

describe('licences', () => {
  it('gives the Open Font License of every package once', async () => {
    const found = await licences(process.cwd(), FACES.map(face => ({ face })))
    expect(found.map(({ name }) => name)).toEqual(['source-serif-4', 'source-sans-3', 'noto-sans-sc'])
    for (const { text } of found)
      expect(text).toContain('SIL Open Font License')
  })
})
