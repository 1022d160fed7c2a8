import { defineUnoSetup } from '@slidev/types'

/**
 * Slidev's UnoCSS reads attributes as utilities: `font-size="22"` on an SVG text would become 5.5 rem.
 * An SVG's own attributes mean what SVG says.
 */
export default defineUnoSetup(() => ({
  blocklist: [/^\[(?:font-size|font-weight|text-anchor|fill|stroke|stroke-width|stroke-dasharray|opacity|width|height|rx|ry|transform)~=/],
}))
