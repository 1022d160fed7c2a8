import { Buffer } from 'node:buffer'
import { describe, expect, it } from 'vitest'
import { decode, MOST_BYTES } from '../../../tools/data/read-text'

describe('decode(bytes)', () => {
  it('gives plain UTF-8 as its text, with tabs, breaks of lines and letters of every script', () => {
    const text = 'name:\t世界 é\r\n'
    expect(decode(Buffer.from(text))).toEqual({ text })
    expect(decode(Buffer.alloc(0))).toEqual({ text: '' })
  })

  it('takes a file of the greatest length, and none that is longer', () => {
    expect(decode(Buffer.alloc(MOST_BYTES, 'a')).fault).toBeUndefined()
    expect(decode(Buffer.alloc(MOST_BYTES + 1, 'a')).fault).toMatchObject({ line: 1, column: 1, fault: 'The file is 1000001 bytes long, more than 1000000.' })
  })

  it.each([
    ['UTF-16, its low byte first', [0xFF, 0xFE, 0x61, 0x00], 'The file is written in UTF-16.'],
    ['UTF-16, its high byte first', [0xFE, 0xFF, 0x00, 0x61], 'The file is written in UTF-16.'],
    ['a byte order mark', [0xEF, 0xBB, 0xBF, 0x61], 'The file begins with a byte order mark.'],
    ['half of a mark', [0xFF, 0x61], 'This character is not valid UTF-8.'],
    ['the other half of a mark', [0xFE, 0x61], 'This character is not valid UTF-8.'],
    ['half of a mark in the wrong place', [0x61, 0xFE], 'This character is not valid UTF-8.'],
    ['the other half in the wrong place', [0x61, 0xFF], 'This character is not valid UTF-8.'],
  ])('refuses %s', (_, bytes, fault) => {
    expect(decode(Uint8Array.from(bytes)).fault?.fault).toBe(fault)
  })

  it('takes characters that begin like a byte order mark', () => {
    for (const bytes of [[0xEF, 0xBB, 0x80], [0xEF, 0xBC, 0xBF], [0xE0, 0xBB, 0xBF]])
      expect(decode(Uint8Array.from(bytes)).fault).toBeUndefined()
  })

  it('refuses an invisible character by its code and its place', () => {
    expect(decode(Buffer.from('one\ntwo\u200B')).fault).toEqual({ line: 2, column: 4, fault: 'Here is the invisible character U+200B.', remedy: 'Remove it; if there are many, save the file as UTF-8 text.' })
    expect(decode(Buffer.from('\u0007')).fault).toMatchObject({ line: 1, column: 1, fault: 'Here is the invisible character U+0007.' })
  })
})
