import type { Plugin } from 'vite'
import { standIn } from './left-out'

const PREFIX = '\0left-out:'
const LATER = '\0later:'
// The jump list brings a search library that no first slide needs.
const JUMP_LIST = /\/internals\/Goto\.vue$/
// Slidev's own files are imported by relative paths; packages by their names.
const ASKED = /^(?:vue$|@slidev\/parser\/core$|@shikijs\/|floating-vue$|drauu$|.*\/vue\.esm-bundler\.js$|markdown-it-github-alerts\/)|\.\.?\/(?:.*\/)?(?:v-mark|v-motion|v-drag|DragControl\.vue|logo\.png|code\.css|katex\.css|shiki-twoslash\.css|transitions\.css|Goto\.vue)$/

const SHORTENED = /__slidev_\d+\.frontmatter$|\/@slidev\/client\/internals\/SlidesShow\.vue$/
const GROUP = 'TransitionGroup, watchEffect } from \'vue\''

// "Unless within something of this class" makes a browser look at all that an element holds whenever any class of its
// changes, at every key of a lecture. UnoCSS says it of all rules for notes, and nothing in a deck has that class.
const EXCEPTION = /:not\(:where\(\[class~="?not-prose"?\], ?\[class~="?not-prose"?\] \*\)\)/g

function whenIdle(component: string): string {
  return `import { defineAsyncComponent } from 'vue'
const idle = globalThis.requestIdleCallback ?? (done => setTimeout(done, 500))
export default defineAsyncComponent(() => new Promise(done => idle(done)).then(() => import(${JSON.stringify(component)})))`
}

/**
 * Leaves out of a built deck what `LEFT_OUT` names, so that no audience waits for it. The dev server keeps all of it.
 * A Vite plugin and no patch: it answers the imports, and Slidev's package stays as it is.
 */
export function leanBundle(): Plugin {
  return {
    name: 'deck:lean-bundle',
    apply: 'build',
    enforce: 'pre',
    resolveId: {
      filter: { id: ASKED },
      async handler(id, importer, options) {
        const path = id.startsWith('.') ? (await this.resolve(id, importer, { ...options, skipSelf: true }))?.id : id
        if (path !== undefined && JUMP_LIST.test(path) && !importer?.startsWith(LATER))
          return `${LATER}${path}`
        return path !== undefined && standIn(path) !== undefined ? `${PREFIX}${path}` : undefined
      },
    },
    load: {
      filter: { id: /^\0(?:left-out|later):/ },
      handler: id => id.startsWith(LATER)
        ? { code: whenIdle(id.slice(LATER.length)), moduleType: 'js' }
        // An empty module may be of styles, too: Vite reads the end of its name.
        : { code: standIn(id.slice(PREFIX.length)) ?? '', moduleType: id.endsWith('.css') ? 'css' : 'js' },
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type === 'asset' && file.fileName.endsWith('.css'))
            file.source = String(file.source).replace(EXCEPTION, '')
        }
      },
    },
    transform: {
      filter: { id: SHORTENED },
      handler(code, id) {
        // What only the editor reads of a slide: its frontmatter once more, as text.
        if (id.endsWith('.frontmatter'))
          return code.replace(/"frontmatterRaw":"(?:[^"\\]|\\.)*"/, '"frontmatterRaw":""')
        // It measures every mounted slide at each press to move them smoothly; slides of this deck do not move.
        if (!code.includes(GROUP))
          this.error('SlidesShow.vue of this version of Slidev shows its slides in another way.\n  Look for TransitionGroup there and mend tools/speed/lean.ts.')
        return code.replace(GROUP, 'watchEffect } from \'vue\'\nconst TransitionGroup = \'div\'')
      },
    },
  }
}
