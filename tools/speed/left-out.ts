/** A module of Slidev's browser code that a deck of text and figures does not use, and the little that must stand in its place. */
export interface LeftOut {
  /** As it is imported, or the end of its path. */
  module: RegExp
  /** Saved of the build, in words. */
  what: string
  instead: string
}

const NOTHING = 'export {}'
const directive = (name: string): string => `export const ${name} = () => ({ install() {} })`

/** Slidev calls these whether or not a deck uses them; a slide that uses one has to be taken off this list. */
export const LEFT_OUT: LeftOut[] = [
  { module: /^vue$|\/vue\/dist\/vue\.esm-bundler\.js$/, what: 'compiler of Vue templates, which the policy of a site forbids to run', instead: 'export * from \'@vue/runtime-dom\'\nexport const compile = () => {}' },
  { module: /^@slidev\/parser\/core$/, what: 'writer of YAML', instead: 'export * from \'@slidev/parser/utils\'' },
  { module: /^@shikijs\/vitepress-twoslash\/client$/, what: 'types hovering over code', instead: 'export default { install() {} }' },
  {
    module: /^floating-vue$/,
    what: 'tooltips of recorder and drawing board',
    instead: 'const Plain = (_, { slots }) => slots.default?.()\nexport { Plain as Dropdown, Plain as Tooltip }\nexport const recomputeAllPoppers = () => {}',
  },
  {
    module: /^drauu$/,
    what: 'drawing board',
    instead: 'export const createDrauu = options => ({ options, brush: {}, mode: \'stylus\', mounted: false, el: null, on() {}, mount() {}, unmount() {}, load() {}, clear() {}, undo() {}, redo() {}, canUndo: () => false, canRedo: () => false, dump: () => \'\' })',
  },
  { module: /\/@slidev\/client\/modules\/v-mark\.ts$/, what: 'hand-drawn marks', instead: directive('createVMarkDirective') },
  { module: /\/@slidev\/client\/modules\/v-motion\.ts$/, what: 'animation library', instead: directive('createVMotionDirectives') },
  { module: /\/@slidev\/client\/modules\/v-drag\.ts$/, what: 'elements to drag', instead: directive('createVDragDirective') },
  { module: /\/@slidev\/client\/internals\/DragControl\.vue$/, what: 'elements to drag', instead: 'export default { render: () => null }' },
  { module: /\/@slidev\/client\/assets\/logo\.png$/, what: 'picture of 94 kB in the dialog about the deck', instead: 'export default \'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg"/%3E\'' },
  { module: /^@shikijs\/(?:magic-move|vitepress-twoslash)\/style\.css$/, what: 'styles of code', instead: '' },
  { module: /^markdown-it-github-alerts\/styles\/.*\.css$/, what: 'styles of alerts', instead: '' },
  { module: /\/@slidev\/client\/styles\/(?:code|katex|shiki-twoslash)\.css$/, what: 'styles of code and formulas', instead: '' },
  { module: /\/@slidev\/client\/styles\/transitions\.css$/, what: 'transitions between slides', instead: '' },
]

/** What stands in for a module in the bundle. */
export function standIn(module: string): string | undefined {
  const found = LEFT_OUT.find(one => one.module.test(module))
  return found && (found.instead || (module.endsWith('.css') ? '' : NOTHING))
}
