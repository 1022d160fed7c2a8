import type { NameKind } from '../names'

/** What a kind of name is called, and where it is defined. */
interface Kind {
  words: string
  home: string
}

export const KINDS: Record<NameKind, Kind> = {
  actor: { words: 'actor', home: 'data/actors.yaml' },
  source: { words: 'source', home: 'data/sources.yaml' },
  claim: { words: 'claim', home: 'data/claims' },
  fact: { words: 'record fact', home: 'data/record.yaml' },
  place: { words: 'place', home: 'data/places.yaml' },
  event: { words: 'event', home: 'data/events.yaml' },
  paragraph: { words: 'paragraph', home: 'data/article.yaml' },
  cause: { words: 'cause', home: 'data/argument.yaml' },
  dividend: { words: 'dividend', home: 'data/argument.yaml' },
  risk: { words: 'risk', home: 'data/argument.yaml' },
  datum: { words: 'claim or record fact', home: 'data/claims or data/record.yaml' },
  ground: { words: 'claim, record fact, inference or place', home: 'the data' },
  entry: { words: 'claim, record fact or inference', home: 'data/claims, data/record.yaml or data/inference.yaml' },
}
