import { defineConfig } from 'vite'
import { printRoute } from './tools/export/print-route.ts'
import { variantPlugins } from './tools/export/variants.ts'

// Merged into Slidev's own configuration; the deck's other plugins are in setup/vite-plugins.ts.
export default defineConfig({
  plugins: [printRoute(), variantPlugins()],
  // Nobody reads the list of compressed sizes: the tools say what they made, the bench what is served.
  build: { reportCompressedSize: false },
  // Found only when the first map is fetched, it would load a lecture anew that has just begun.
  optimizeDeps: { include: ['d3-geo', 'd3-scale'] },
})
