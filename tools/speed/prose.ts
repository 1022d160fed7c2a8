import type { Plugin } from 'vite'

// "Unless within something of this class" makes a browser look at all that an element holds whenever any class of its
// changes, at every key of a lecture. UnoCSS says it of all rules for notes, and nothing in a deck has that class.
const EXCEPTION = /:not\(:where\(\[class~="?not-prose"?\], ?\[class~="?not-prose"?\] \*\)\)/g

/** Takes the exceptions for prose out of a built stylesheet; UnoCSS has no setting that leaves them out. */
export function proseWithoutExceptions(): Plugin {
  return {
    name: 'deck:prose-without-exceptions',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type === 'asset' && file.fileName.endsWith('.css'))
            file.source = String(file.source).replace(EXCEPTION, '')
        }
      },
    },
  }
}
