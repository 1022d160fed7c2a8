import type { Plugin, PluginOption } from 'vite'
import { viteSingleFile } from 'vite-plugin-singlefile'

// Slidev splits its modules by name, which one file cannot be.
function oneChunk(): Plugin {
  return {
    name: 'deck:one-chunk',
    config: {
      order: 'post',
      handler(config) {
        const output = config.build?.rollupOptions?.output
        if (output && !Array.isArray(output))
          delete output.manualChunks
      },
    },
  }
}

/** Makes of a build one file. */
export function single(): PluginOption[] {
  return [viteSingleFile(), oneChunk()]
}
