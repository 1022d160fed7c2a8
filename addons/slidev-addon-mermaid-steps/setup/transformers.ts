import type { TransformersSetupReturn } from '@slidev/types'
import { mermaidSteps } from '../src/transformer'

/** Slidev's door: transformers of addons run before the built-in Mermaid. */
export default function setup(): Partial<TransformersSetupReturn> {
  return { codeblocks: [mermaidSteps] }
}
