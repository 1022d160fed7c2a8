import type { VueWrapper } from '@vue/test-utils'
import type { Directive } from 'vue'

/** Stands in for Slidev's `v-click`: writes the click's number on the element. */
export const click: Directive<HTMLElement, number | string> = {
  mounted: (element, { value }) => element.setAttribute('data-click', String(value)),
}

/** The distinct click numbers in a mounted component, ascending. */
export function clicksOf(wrapper: VueWrapper): number[] {
  const numbers = wrapper.findAll('[data-click]').map(element => Number(element.attributes('data-click')))
  return [...new Set(numbers)].sort((one, other) => one - other)
}
