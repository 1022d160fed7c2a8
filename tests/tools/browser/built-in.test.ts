import { existsSync } from 'node:fs'
import process from 'node:process'
import { describe, expect, it } from 'vitest'
import { unpackBuiltIn } from '../../../tools/browser/built-in'

const isLinuxX64 = process.platform === 'linux' && process.arch === 'x64'
if (!isLinuxX64)
  console.warn(`Skipped: the built-in Chromium is for Linux x64, this is ${process.platform} ${process.arch}.`)

describe.runIf(isLinuxX64)('unpackBuiltIn', () => {
  it('gives the same program to whoever asks at the same time', async () => {
    const [one, other] = await Promise.all([unpackBuiltIn(), unpackBuiltIn()])
    expect(one).toEqual(other)
    expect(existsSync(one.executablePath)).toBe(true)
  })
})
