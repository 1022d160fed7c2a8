import { describe, expect, it } from 'vitest'
import { remoteLinks } from '../../../tools/remote/links'
import { isSecret, remoteSecret } from '../../../tools/remote/secret'

describe('remoteSecret', () => {
  it('makes a new secret of 128 bits each time', () => {
    const [one, other] = [remoteSecret(), remoteSecret()]
    expect(one).toMatch(/^[\w-]{22}$/)
    expect(one).not.toBe(other)
  })

  it('takes a secret that is long enough', () => {
    expect(remoteSecret('correct-horse')).toBe('correct-horse')
  })

  it.each([
    ['', 'The secret after --remote= is empty.\n  Give at least 12, or write --remote alone, and a new one is made.'],
    ['swordfish', 'The secret after --remote= is too short: 9 characters.\n  Give at least 12, or write --remote alone, and a new one is made.'],
    ['correct horse', 'The secret after --remote= has a character that a link cannot carry as it is.\n  Use letters, digits, "-" and "_".'],
  ])('refuses "%s" with the remedy', (given, message) => {
    expect(() => remoteSecret(given)).toThrow(message)
  })
})

it('isSecret takes the very secret only', () => {
  expect([undefined, null, '', 'secret', 'secrets '].map(given => isSecret(given, 'secrets'))).toEqual([false, false, false, false, false])
  expect(isSecret('secrets', 'secrets')).toBe(true)
})

describe('remoteLinks', () => {
  it('gives the phone’s link, with the secret, as words and as a code to scan', () => {
    const said = remoteLinks(3030, '/', 'correct-horse', ['192.0.2.7'])
    expect(said).toContain('Phone      http://192.0.2.7:3030/presenter/1?secret=correct-horse')
    expect(said).toMatch(/[▀▄█]{5}/)
  })

  it('says so when this machine is in no network', () => {
    expect(remoteLinks(3030, '/', 'correct-horse', [])).toContain('This machine is in no network')
  })
})
