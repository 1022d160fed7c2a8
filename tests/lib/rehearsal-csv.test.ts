import { expect, it } from 'vitest'
import { rehearsalCsv } from '../../lib/rehearsal-csv'

const slide = (no: number, spent: number, headline = 'A state') => ({ no, id: `s${no}`, headline, budget: 60_000, spent })

it('rehearsalCsv has a row for each slide that was shown, with its budget and what it took beyond', () => {
  expect(rehearsalCsv([slide(1, 72_400), slide(2, 0), slide(3, 41_000)])).toBe(
    '\uFEFFslide,id,headline,budget_s,spent_s,over_s\r\n1,s1,A state,60,72,12\r\n3,s3,A state,60,41,-19\r\n',
  )
})

it('rehearsalCsv quotes a headline with a comma or a quotation mark', () => {
  expect(rehearsalCsv([slide(1, 1000, 'Of 123,000, "many"')])).toContain('1,s1,"Of 123,000, ""many""",60,1,-59')
})
