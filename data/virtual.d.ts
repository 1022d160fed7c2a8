// The checked data, made by tools/data/vite-plugin.ts from the YAML files: all of it, or one file.
// An ambient module may not import by a relative path; an import type may.
declare module 'virtual:deck-data' {
  export { actors } from 'virtual:deck-data/actors'
  export { afterword } from 'virtual:deck-data/afterword'
  export { argument } from 'virtual:deck-data/argument'
  export { article } from 'virtual:deck-data/article'
  export { claims } from 'virtual:deck-data/claims'
  export { corrections } from 'virtual:deck-data/corrections'
  export { events } from 'virtual:deck-data/events'
  export { glossary } from 'virtual:deck-data/glossary'
  export { inference } from 'virtual:deck-data/inference'
  export { places } from 'virtual:deck-data/places'
  export { questions } from 'virtual:deck-data/questions'
  export { reading } from 'virtual:deck-data/reading'
  export { record } from 'virtual:deck-data/record'
  export { sources } from 'virtual:deck-data/sources'
}

declare module 'virtual:deck-data/article' {
  export const article: Readonly<import('./schema/deck').DeckData['article']>
}

declare module 'virtual:deck-data/claims' {
  export const claims: Readonly<import('./schema/deck').DeckData['claims']>
}

declare module 'virtual:deck-data/record' {
  export const record: Readonly<import('./schema/deck').DeckData['record']>
}

declare module 'virtual:deck-data/inference' {
  export const inference: Readonly<import('./schema/deck').DeckData['inference']>
}

declare module 'virtual:deck-data/sources' {
  export const sources: Readonly<import('./schema/deck').DeckData['sources']>
}

declare module 'virtual:deck-data/actors' {
  export const actors: Readonly<import('./schema/deck').DeckData['actors']>
}

declare module 'virtual:deck-data/places' {
  export const places: Readonly<import('./schema/deck').DeckData['places']>
}

declare module 'virtual:deck-data/corrections' {
  export const corrections: Readonly<import('./schema/deck').DeckData['corrections']>
}

declare module 'virtual:deck-data/argument' {
  export const argument: Readonly<import('./schema/deck').DeckData['argument']>
}

declare module 'virtual:deck-data/events' {
  export const events: Readonly<import('./schema/deck').DeckData['events']>
}

declare module 'virtual:deck-data/afterword' {
  export const afterword: Readonly<import('./schema/deck').DeckData['afterword']>
}

declare module 'virtual:deck-data/glossary' {
  export const glossary: Readonly<import('./schema/deck').DeckData['glossary']>
}

declare module 'virtual:deck-data/questions' {
  export const questions: Readonly<import('./schema/deck').DeckData['questions']>
}

declare module 'virtual:deck-data/reading' {
  export const reading: Readonly<import('./schema/deck').DeckData['reading']>
}
