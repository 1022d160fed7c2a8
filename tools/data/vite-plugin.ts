import type { DevEnvironment, EnvironmentModuleNode, HotUpdateOptions, Plugin } from 'vite'
import type { SlidevOptions } from './watched-deck'
import { DECK_FILES } from '../../data/schema/deck'
import { FaultError } from './fault-error'
import { WatchedDeck } from './watched-deck'

const VIRTUAL = 'virtual:deck-data'
const RESOLVED = `\0${VIRTUAL}`

/** The modules of the data, as far as somebody has asked for them: one for all, and one a file. */
function dataModules({ moduleGraph }: DevEnvironment): EnvironmentModuleNode[] {
  return [RESOLVED, ...DECK_FILES.map(file => `${RESOLVED}/${file}`)].flatMap(id => moduleGraph.getModuleById(id) ?? [])
}

function invalidate(environment: DevEnvironment): void {
  dataModules(environment).forEach(module => environment.moduleGraph.invalidateModule(module))
}

/** The browser receives plain constants and no validator, each file as a module of its own: a slide waits for what it shows. */
function serve(deck: WatchedDeck): Plugin {
  return {
    name: 'deck-data:serve',
    resolveId: id => id === VIRTUAL || DECK_FILES.some(file => id === `${VIRTUAL}/${file}`) ? `\0${id}` : undefined,
    load(id) {
      if (id === RESOLVED)
        return DECK_FILES.map(file => `export * from '${VIRTUAL}/${file}'`).join('\n')
      const asked = DECK_FILES.find(file => id === `${RESOLVED}/${file}`)
      if (!asked)
        return
      const { data, faults } = deck.checked()
      if (data && faults.length === 0)
        return `export const ${asked} = ${JSON.stringify(data[asked])}`
      deck.mustReload = true
      throw new FaultError(deck.root, faults)
    },
  }
}

/** Before Slidev hears of a change: a fault goes to the overlay, and a change of the data makes Slidev fill its slides again. */
function refuse(deck: WatchedDeck, slidev: SlidevOptions | undefined): Plugin {
  return {
    name: 'deck-data:refuse',
    hotUpdate: {
      order: 'pre',
      handler({ file, type, server }: HotUpdateOptions) {
        const isPage = file.endsWith('.md')
        if (this.environment.name !== 'client' || !(isPage || deck.isData(file)))
          return
        const { faults, files } = deck.check()
        if (faults.length) {
          deck.mustReload = true
          invalidate(this.environment)
          const error = new FaultError(deck.root, faults)
          server.config.logger.error(`\n${error.message}\n`)
          throw error
        }
        if (!slidev || (isPage && !files.includes(deck.path(file))))
          return
        if (type === 'update') {
          slidev.data.watchFiles[file] ??= new Set()
          return
        }
        // Slidev hears of changes only, not of files that come and go.
        deck.mustReload = true
        server.watcher.emit('change', slidev.entry)
      },
    },
  }
}

/** After Slidev has heard of it: the data follows, or the whole page when the browser stood without a deck. */
function refresh(deck: WatchedDeck): Plugin {
  return {
    name: 'deck-data:refresh',
    hotUpdate: {
      order: 'post',
      handler({ file, type, modules }: HotUpdateOptions) {
        if (this.environment.name !== 'client' || type !== 'update')
          return
        const { moduleGraph, hot } = this.environment
        if (deck.mustReload && (file.endsWith('.md') || deck.isData(file))) {
          deck.mustReload = false
          modules.forEach(module => moduleGraph.invalidateModule(module))
          invalidate(this.environment)
          hot.send({ type: 'full-reload', path: '*' })
          return []
        }
        return deck.isData(file) ? [...modules, ...dataModules(this.environment)] : undefined
      },
    },
  }
}

/**
 * Serves the checked data as `virtual:deck-data`, and keeps slides and browser in step with it.
 * @param slidev Slidev's options; without them only the data is served, and pages are not checked
 */
export function deckData(slidev?: SlidevOptions): Plugin[] {
  const deck = new WatchedDeck(slidev)
  return [serve(deck), refuse(deck, slidev), refresh(deck)]
}
