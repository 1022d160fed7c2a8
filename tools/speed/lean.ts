import type { Plugin } from 'vite'
import { standIn } from './left-out'

const PREFIX = '\0left-out:'
// Slidev's own files are imported by relative paths; packages by their names.
const ASKED = /^(?:vue$|@slidev\/parser\/core$|@shikijs\/|floating-vue$|drauu$|.*\/vue\.esm-bundler\.js$|markdown-it-github-alerts\/)|\.\.?\/(?:.*\/)?(?:v-mark|v-motion|v-drag|DragControl\.vue|logo\.png|code\.css|katex\.css|shiki-twoslash\.css|transitions\.css)$/

const SHORTENED = /__slidev_\d+\.frontmatter$|\/@slidev\/client\/internals\/SlidesShow\.vue$/
const GROUP = 'TransitionGroup, watchEffect } from \'vue\''

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
        return path !== undefined && standIn(path) !== undefined ? `${PREFIX}${path}` : undefined
      },
    },
    load: {
      filter: { id: /^\0left-out:/ },
      // An empty module may be of styles, too: Vite reads the end of its name.
      handler: id => ({ code: standIn(id.slice(PREFIX.length)) ?? '', moduleType: id.endsWith('.css') ? 'css' : 'js' }),
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
