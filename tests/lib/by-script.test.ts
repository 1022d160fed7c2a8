import { expect, it } from 'vitest'
import { byScript } from '../../lib/by-script'

it('byScript(text) marks the Chinese runs and leaves the rest', () => {
  expect(byScript('World Affairs (世界知识), no. 20')).toEqual([
    { text: 'World Affairs (' },
    { text: '世界知识', lang: 'zh' },
    { text: '), no. 20' },
  ])
})

it('byScript(text) makes no empty run where a text begins or ends with Chinese', () => {
  expect(byScript('世界知识')).toEqual([{ text: '世界知识', lang: 'zh' }])
  expect(byScript('')).toEqual([])
})

it('byScript(text) loses no character', () => {
  const text = '卡 is Qatar and 卡 is a card'
  expect(byScript(text).map(run => run.text).join('')).toBe(text)
})
