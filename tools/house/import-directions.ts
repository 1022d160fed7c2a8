import type { Linter } from 'eslint'

/** A room of the house, and what its files may not import. */
interface Room {
  files: string[]
  /** Regular expression on what is imported. */
  forbidden: string
  because: string
  /** Types carry no code, so a room may know the shapes of another. */
  typesAllowed?: boolean
}

function rooms(...names: string[]): string {
  return `^\\.\\.?/(?:.*/)?(?:${names.join('|')})(?:/|$)`
}

const HOUSE: Record<string, Room[]> = {
  'lib': [
    { files: ['lib/**'], forbidden: '^(?:vue|@vue.*|@slidev/.*|node:.*|virtual:.*)$', because: 'lib/ is pure: no Vue, no Slidev, no files. Take what is needed as an argument.' },
    { files: ['lib/**'], forbidden: rooms('data'), because: 'lib/ receives data as arguments; it may import types of data/schema only.', typesAllowed: true },
    { files: ['lib/**'], forbidden: rooms('components', 'composables', 'layouts', 'tools', 'setup', 'addons', 'tests'), because: 'lib/ is the lowest room: it imports lib/ and the tokens only.' },
  ],
  'composables': [
    { files: ['composables/**'], forbidden: rooms('components', 'layouts', 'tools', 'setup', 'tests'), because: 'composables/ may import composables/, lib/, data/ and the tokens.' },
  ],
  'components': [
    { files: ['components/**'], forbidden: rooms('layouts', 'tools', 'setup', 'tests'), because: 'components/ may import components/, composables/, lib/, data/ and the tokens; browser code never imports tools.' },
    { files: ['components/**'], forbidden: '\\.ya?ml(?:\\?.*)?$', because: 'Components read data/index.ts: it is checked.' },
  ],
  'layouts': [
    { files: ['layouts/**'], forbidden: rooms('tools', 'setup', 'tests'), because: 'layouts/ may import components/ and what is below; browser code never imports tools.' },
  ],
  'data': [
    { files: ['data/**'], forbidden: rooms('components', 'composables', 'layouts', 'tools', 'setup', 'addons', 'tests'), because: 'data/ knows its own shapes, and its index the pure functions of lib/.' },
  ],
  'schemas': [
    { files: ['data/schema/**'], forbidden: rooms('components', 'composables', 'layouts', 'lib', 'tools', 'setup', 'addons', 'tests'), because: 'A schema knows zod and other schemas.' },
  ],
  'styles': [
    { files: ['styles/**'], forbidden: rooms('components', 'composables', 'layouts', 'lib', 'tools', 'setup', 'addons', 'tests'), because: 'styles/ is a leaf: it imports nothing of the deck.' },
    { files: ['styles/**'], forbidden: rooms('data'), because: 'styles/ is a leaf: it may know the names in data/schema as types only.', typesAllowed: true },
  ],
  'tools': [
    { files: ['tools/**'], forbidden: rooms('components', 'composables', 'layouts', 'setup', 'tests'), because: 'tools/ runs in Node: it may import tools/, addons/, lib/, data/schema and the tokens.' },
  ],
  'setup': [
    { files: ['setup/**'], forbidden: rooms('layouts', 'tests'), because: 'setup/ holds Slidev\'s doors: it may import tools/, addons/, lib/, data/, composables/ and the tokens.' },
  ],
  'addon roots': [
    { files: ['addons/*/*'], forbidden: '^\\.\\./\\.\\./', because: 'An addon knows nothing of the deck.' },
  ],
  'addon folders': [
    { files: ['addons/*/*/**'], forbidden: '^\\.\\./\\.\\./\\.\\./', because: 'An addon knows nothing of the deck.' },
  ],
}

/** Imports run one way: pages → layouts, components → composables → lib; nothing imports setup or tests. One lint block a room. */
export const importDirections: Linter.Config[] = Object.entries(HOUSE).map(([name, walls]) => ({
  name: `deck/imports of ${name}`,
  files: walls.flatMap(({ files }) => files.flatMap(pattern => ['ts', 'mts', 'mjs', 'js', 'vue'].map(ext => pattern.endsWith('**') ? `${pattern}/*.${ext}` : `${pattern}.${ext}`))),
  rules: {
    'ts/no-restricted-imports': ['error', {
      patterns: walls.map(({ forbidden, because, typesAllowed = false }) => ({ regex: forbidden, message: because, allowTypeImports: typesAllowed })),
    }],
  },
}))
