import type { Rule } from './rule'
import { at } from './geometry'

/** Who does not see a picture gets it in words. */
export const picturesNamed: Rule = {
  id: 'pictures-named',
  protects: 'Each picture has a description, or is hidden from screen readers',
  check: ({ pictures }) => pictures.filter(({ words }) => !words).map(({ name, box }) => ({
    measured: `${name} ${at(box)} has no words`,
    limit: 'role="img" with aria-label on the picture or around it, or aria-hidden="true"',
    remedy: 'Give the component its `alt`: the whole content in words.',
    box,
  })),
}
