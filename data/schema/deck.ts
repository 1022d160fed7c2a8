import type { z } from 'zod'
import type { Afterword } from './afterword'
import { actors } from './actor'
import { afterword } from './afterword'
import { argument } from './argument'
import { article } from './article'
import { claims } from './claim'
import { corrections } from './correction'
import { events } from './event'
import { inferences } from './inference'
import { places } from './place'
import { recordFacts } from './record'
import { sources } from './source'
import { glossary, questions, reading } from './teaching'

/** The schema of each data file: `data/<name>.yaml`; the claims lie in several files, `data/claims/*.yaml`. */
export const deckSchemas = {
  article,
  claims,
  record: recordFacts,
  inference: inferences,
  sources,
  actors,
  places,
  corrections,
  argument,
  events,
  afterword,
  glossary,
  questions,
  reading,
}
export type DeckFile = keyof typeof deckSchemas
export const DECK_FILES = Object.keys(deckSchemas) as DeckFile[]

/** The checked contents of all data files. */
export type DeckData = { [File in DeckFile]: z.infer<typeof deckSchemas[File]> }

/** One piece of evidence for or against a claim, after the article. */
export type Evidence = Afterword['rows'][number]['for'][number]
