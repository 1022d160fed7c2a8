import type { TestSpecification } from 'vitest/node'
import { BaseSequencer } from 'vitest/node'

/** What takes longest, most first: begun last, it would keep one core waiting for the other. Vitest knows no times in a fresh clone. */
const LONG = ['slides/lengths', 'slides/rules.', 'slides/sizes', 'house/lint', 'house/types', 'accessibility/axe', 'export/slides-pdf', 'presenter/']

function rank({ moduleId }: TestSpecification): number {
  const at = LONG.findIndex(part => moduleId.includes(`/tests/${part}`) || moduleId.includes(`/tests/tools/${part}`))
  return at < 0 ? LONG.length : at
}

/** Begins with the files that take longest. */
export class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).toSorted((one, other) => rank(one) - rank(other))
  }
}
