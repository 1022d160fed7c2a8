import { expect, it } from 'vitest'
import { readSiteOptions } from '../../../tools/hosted/options'

it('a site is public and lies in dist unless asked otherwise', () => {
  expect(readSiteOptions([])).toEqual({ entry: 'slides.md', out: 'dist', speaker: false })
})

it('an address that is not one is refused with an example', () => {
  expect(() => readSiteOptions(['--address', 'example.org'])).toThrow('"example.org" is not the address of a site.\n  Write it in full, with a slash at its end, such as https://example.org/lecture/.')
})
