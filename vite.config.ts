import { defineConfig } from 'vite'
import { printRoute } from './tools/export/print-route.ts'
import { variantPlugins } from './tools/export/variants.ts'

// Merged into Slidev's own configuration; the deck's other plugins are in setup/vite-plugins.ts.
export default defineConfig({ plugins: [printRoute(), variantPlugins()] })
