import { createFilter } from 'vite'
import { expect, it } from 'vitest'
import setup from '../../setup/unocss'

it('utilities are read from the components of Slidev\'s interface, and from nothing else', async () => {
  const settings = await setup()
  const pipeline = settings?.content?.pipeline
  const isRead = createFilter(pipeline ? pipeline.include : [], pipeline ? pipeline.exclude : [])
  const packages = '/deck/node_modules'
  expect(isRead(`${packages}/@slidev/client/internals/Goto.vue`)).toBe(true)
  // A folder of its own in some package managers.
  expect(isRead(`${packages}/.pnpm/@slidev+client@52/node_modules/@slidev/client/pages/presenter.vue`)).toBe(true)
  for (const other of ['/deck/components/GulfMap.vue', '/deck/pages/01.md', `${packages}/@vue/runtime-core/dist/runtime-core.esm-bundler.js`, `${packages}/@slidev/client/internals/Goto.vue?vue&type=script&setup=true&lang.ts`])
    expect(isRead(other), other).toBe(false)
})
