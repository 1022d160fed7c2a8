import { Buffer } from 'node:buffer'
import { expect, it } from 'vitest'
import { YAMLParseError } from 'yaml'
import { parseYaml } from '../../../tools/data/parse'
import { yamlWords } from '../../../tools/data/yaml-words'

it('yamlWords(error) gives the parser\'s own words, on one line with one stop, where it has none', () => {
  expect(yamlWords(new YAMLParseError([0, 1], 'MISSING_CHAR', 'Comments must be\n  separated. From other tokens.')))
    .toEqual({ fault: 'Comments must be separated. From other tokens.', remedy: 'Compare the line with its neighbours.' })
})

it('parseYaml(file, bytes) points at the beginning of what it cannot read', () => {
  const { raw, spot, faults } = parseYaml('data/x.yaml', Buffer.from([0xFF, 0xFE]))
  expect([raw, spot([0, 'id']), faults.length]).toEqual([undefined, { line: 1, column: 1 }, 1])
})
