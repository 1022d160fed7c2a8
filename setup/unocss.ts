import { defineUnoSetup } from '@slidev/types'

/**
 * The deck is styled by its own CSS. Slidev's UnoCSS would read our class names and SVG attributes as utilities
 * (`font-size="22"` as 5.5 rem, the class `outline` as an outline), and look for utilities in every library:
 * it reads the components of Slidev's own interface only.
 */
export default defineUnoSetup(() => ({
  content: { pipeline: { include: [/\/@slidev\/client\/.*\.vue$/] } },
}))
