import { defineUnoSetup } from '@slidev/types'

/**
 * The deck is styled by its own CSS. Slidev's UnoCSS would read our class names and SVG attributes as utilities
 * (`font-size="22"` as 5.5 rem, the class `outline` as an outline), so it reads none of our files;
 * what Slidev's own interface needs, Slidev lists itself (`safelist`).
 */
export default defineUnoSetup(() => ({
  content: { pipeline: { exclude: [/./] } },
}))
