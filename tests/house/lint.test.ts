import { expect, it } from 'vitest'
import { runNode } from '../support/run'

it('The whole house is clean under lint, with zero warnings', async () => {
  const { code, said } = await runNode(['node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0', '--cache', '--cache-location', 'node_modules/.cache/eslint/'])
  expect(code, `eslint found (npm run lint -- --fix mends much of it):\n\n${said}`).toBe(0)
})
