import { ESLint } from 'eslint'
import { expect, it } from 'vitest'

const eslint = new ESLint()

async function complaints(file: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: file })
  return result?.messages.filter(({ ruleId }) => ruleId === 'ts/no-restricted-imports').map(({ message }) => message) ?? []
}

it.each([
  ['lib/share.ts', 'import { ref } from \'vue\'', 'lib/ is pure'],
  ['lib/share.ts', 'import { readFileSync } from \'node:fs\'', 'lib/ is pure'],
  ['lib/share.ts', 'import { claims } from \'../data\'', 'lib/ receives data as arguments'],
  ['lib/share.ts', 'import { load } from \'../tools/data/load\'', 'lib/ is the lowest room'],
  ['composables/pace.ts', 'import Peg from \'../components/Peg.vue\'', 'composables/ may import'],
  ['components/map/Land.ts', 'import { load } from \'../../tools/data/load\'', 'browser code never imports tools'],
  ['components/map/Land.ts', 'import raw from \'../../data/claims/1-lead.yaml\'', 'Components read data/index.ts'],
  ['data/schema/claim.ts', 'import { load } from \'../../lib/entries\'', 'A schema knows zod'],
  ['styles/tokens.ts', 'import { claims } from \'../data\'', 'styles/ is a leaf'],
  ['tools/check.ts', 'import main from \'../setup/main\'', 'tools/ runs in Node'],
  ['setup/main.ts', 'import { run } from \'../tests/support/run\'', 'Slidev\'s doors'],
  ['addons/slidev-addon-mermaid-steps/index.ts', 'import { claims } from \'../../data\'', 'An addon knows nothing'],
  ['addons/slidev-addon-mermaid-steps/src/svg.ts', 'import { claims } from \'../../../data\'', 'An addon knows nothing'],
])('%s may not say: %s', async (file, code, because) => {
  expect((await complaints(file, `${code}\n`)).join()).toContain(because)
})

it.each([
  ['lib/share.ts', 'import type { Claim } from \'../data/schema/claim\''],
  ['lib/share.ts', 'import { canvas } from \'../styles/tokens\''],
  ['components/Peg.vue', '<script setup lang="ts">\nimport { claims } from \'../data\'\n</script>'],
  ['composables/pace.ts', 'import { share } from \'../lib/share\''],
  ['tools/check.ts', 'import { check } from \'./pages/check\''],
  ['setup/preparser.ts', 'import { preparser } from \'../tools/pages/preparser\''],
  ['addons/slidev-addon-mermaid-steps/src/svg.ts', 'import { steps } from \'../setup/transformers\''],
])('%s may say: %s', async (file, code) => {
  expect(await complaints(file, `${code}\n`)).toEqual([])
})
