import type { Plugin } from 'vite'

const LATER = '\0later:'
/** Slidev's jump list, which brings a search library that no first slide needs. */
const JUMP_LIST = /\.\.?\/(?:.*\/)?Goto\.vue$/

function whenIdle(component: string): string {
  return `import { defineAsyncComponent } from 'vue'
const idle = globalThis.requestIdleCallback ?? (done => setTimeout(done, 500))
export default defineAsyncComponent(() => new Promise(done => idle(done)).then(() => import(${JSON.stringify(component)})))`
}

/** Lets a built deck fetch the jump list when the browser has nothing else to do, in a file of its own. */
export function jumpListLater(): Plugin {
  return {
    name: 'deck:jump-list-later',
    apply: 'build',
    enforce: 'pre',
    resolveId: {
      filter: { id: JUMP_LIST },
      async handler(id, importer, options) {
        const found = importer?.startsWith(LATER) ? null : await this.resolve(id, importer, { ...options, skipSelf: true })
        return found && `${LATER}${found.id}`
      },
    },
    load: {
      filter: { id: /^\0later:/ },
      handler: id => ({ code: whenIdle(id.slice(LATER.length)), moduleType: 'js' }),
    },
  }
}
