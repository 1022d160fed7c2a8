import { expect, it } from 'vitest'
import { runNode } from '../support/run'

it('The whole house is well typed', async () => {
  const { code, said } = await runNode(['node_modules/vue-tsc/bin/vue-tsc.js', '--noEmit'])
  expect(code, `vue-tsc found:\n\n${said}`).toBe(0)
})
