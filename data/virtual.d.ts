/** The checked data, made by tools/data/vite-plugin.ts from the YAML files. */
declare module 'virtual:deck-data' {
  // An ambient module may not import by a relative path; an import type may.
  type DeckData = import('./schema/deck').DeckData

  export const article: Readonly<DeckData['article']>
  export const claims: Readonly<DeckData['claims']>
  export const record: Readonly<DeckData['record']>
  export const inference: Readonly<DeckData['inference']>
  export const sources: Readonly<DeckData['sources']>
  export const actors: Readonly<DeckData['actors']>
  export const places: Readonly<DeckData['places']>
  export const corrections: Readonly<DeckData['corrections']>
  export const argument: Readonly<DeckData['argument']>
  export const events: Readonly<DeckData['events']>
  export const afterword: Readonly<DeckData['afterword']>
  export const glossary: Readonly<DeckData['glossary']>
  export const questions: Readonly<DeckData['questions']>
  export const reading: Readonly<DeckData['reading']>
}
