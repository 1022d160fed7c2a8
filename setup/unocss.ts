import { defineUnoSetup } from '@slidev/types'

/**
 * The deck is styled by its own CSS. Slidev's UnoCSS would read our class names and SVG attributes as utilities
 * (`font-size="22"` as 5.5 rem, the class `outline` as an outline), so it reads installed packages only,
 * Slidev's own interface among them.
 */
export default defineUnoSetup(() => ({
  content: { pipeline: { exclude: [/^(?!.*\/node_modules\/)/] } },
}))
