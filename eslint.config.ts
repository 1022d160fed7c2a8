import antfu from '@antfu/eslint-config'
import { importDirections } from './tools/house/import-directions'

export default antfu(
  {
    vue: true,
    typescript: true,
    yaml: true,
    // The deck's own list below: .gitignore names folders of the top level only.
    gitignore: false,
    ignores: [
      'dist*',
      'export',
      'shots',
      '.cache',
      'bench/.work',
      // Made by a tool.
      'data/schema/json',
      'data/article-digest.json',
      // Slidev's Markdown is more than Markdown.
      'slides*.md',
      'pages',
      'starter/**/*.md',
    ],
  },
  {
    name: 'deck/no-way-around',
    // A rule is mended or changed here, with its reason; no comment in a file switches one off.
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' },
  },
  {
    name: 'deck/strict-types',
    files: ['**/*.ts', '**/*.vue'],
    rules: {
      'ts/no-explicit-any': 'error',
      'ts/ban-ts-comment': ['error', { 'ts-expect-error': true, 'ts-ignore': true, 'ts-nocheck': true, 'ts-check': true }],
    },
  },
  {
    name: 'deck/read-before-run',
    // A regular expression beside its one use reads better than a microsecond saved.
    rules: { 'e18e/prefer-static-regex': 'off', 'e18e/prefer-array-from-map': 'off', 'e18e/prefer-array-fill': 'off' },
  },
  {
    name: 'deck/commands',
    files: ['tools/**', 'tests/**', 'bench/**', 'vitest.config.ts'],
    // Commands speak, and wait for what they began.
    rules: { 'no-console': 'off', 'antfu/no-top-level-await': 'off' },
  },
  {
    name: 'deck/tests',
    files: ['tests/**'],
    // Titles are sentences; what is seen is innerText, not textContent.
    rules: { 'test/prefer-lowercase-title': 'off', 'unicorn/prefer-dom-node-text-content': 'off' },
  },
  {
    name: 'deck/docstrings',
    // A docstring says what a name does not: not every parameter, and no more than the type where that is enough.
    rules: {
      'jsdoc/check-param-names': ['warn', { disableMissingParamChecks: true }],
      'jsdoc/require-returns-description': 'off',
    },
  },
  {
    name: 'deck/labels',
    files: ['**/*.vue'],
    // A line break inside an SVG text or a label is a space on the slide.
    rules: {
      'vue/singleline-html-element-content-newline': 'off',
      'vue/multiline-html-element-content-newline': 'off',
    },
  },
  {
    name: 'deck/data-for-people',
    files: ['**/*.yaml', '**/*.yml'],
    // Data are sentences: apostrophes and colons decide how each is quoted.
    rules: {
      'yaml/quotes': 'off',
      'yaml/plain-scalar': 'off',
      'yaml/flow-mapping-curly-spacing': ['error', 'always'],
    },
  },
  ...importDirections,
)
