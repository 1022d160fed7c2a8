import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { argument } from '../../data/schema/argument'
import { claim } from '../../data/schema/claim'
import { id, isoDate, paragraph } from '../../data/schema/common'

/** What a schema says of a value; nothing when it takes it. */
function told(schema: z.ZodType, value: unknown): string[] {
  return z.safeParse(schema, value).error?.issues.map(({ message }) => message) ?? []
}

describe('isoDate', () => {
  it.each(['1995', '2020-01', '2020-12', '2021-01-01', '2021-01-31', '2021-04-30', '2021-12-31', '2021-02-28', '2020-02-29', '2000-02-29'])('takes %s', (date) => {
    expect(told(isoDate, date)).toEqual([])
  })

  it.each(['2020-00', '2020-13', '2021-01-00', '2021-01-32', '2021-04-31', '2021-02-29', '1900-02-29', '2100-02-29', '2020-02-30'])('refuses %s, which is in no calendar', (date) => {
    expect(told(isoDate, date)).toEqual(['Expected a date that is in the calendar'])
  })

  it.each(['95', '2021-9', '2021-09-6', '2021-09-06T12:00', ' 2021'])('refuses %s, which is written otherwise', (date) => {
    expect(told(isoDate, date)[0]).toBe('Expected a quoted date such as "1995", "2020-02" or "2021-09-06"')
  })
})

it.each(['S2p', 'S5p1', 'S2p12', 'title', 'xTitle', 'Titles'])('paragraph refuses %s', (at) => {
  expect(told(paragraph, at)).toEqual(['Expected a paragraph of the article, such as S2p1 or S3head'])
})

it.each(['Evac', 'evac_total', '-evac', 'evac--total', 'evac-', '2evac', 'é'])('id refuses %s', (name) => {
  expect(told(id, name)).toEqual(['Expected a lower-case id with hyphens, such as evac-total'])
})

it('an anchor has six words at most, however they are spaced', () => {
  const { anchor } = claim.shape
  expect(told(anchor, 'one two  three four\nfive six')).toEqual([])
  expect(told(anchor, 'one two three four five six seven')).toEqual(['Expected at most six words'])
})

it('the argument says why its counts are fixed', () => {
  expect(told(argument.shape.context, [])).toEqual(['The second section tells five things that Qatar did'])
})
