import { z } from 'zod'
import { id } from '../../data/schema/common'
import { VOICES } from '../../data/schema/vocabulary'
import { HEADMATTER_KEYS } from './headmatter-keys'

const reason = z.string().min(8)

/** Frontmatter of a slide of this deck, and the keys of Slidev that it may use. */
export const slideFrontmatter = z.strictObject({
  /** Name of the slide in links, tests and messages. */
  id,
  part: z.union([z.number().int().min(1).max(9), z.literal('appendix')]),
  /** Who says the headline. */
  voice: z.enum(VOICES).optional(),
  /** Why nobody says it. */
  voiceless: reason.optional(),
  /** Everything that the slide, its note and its alternative texts cite. */
  claims: z.array(id),
  /** Time to speak. */
  budget: z.string().regex(/^[1-9]\d*s$/, 'Expected whole seconds such as 150s'),
  /** Why the slide has no source line. */
  sourceless: reason.optional(),
  /** Words behind the sources. */
  remark: z.string().min(4).optional(),
  layout: z.string().optional(),
  class: z.union([z.string(), z.array(z.string())]).optional(),
  title: z.string().optional(),
  level: z.number().int().min(1).max(3).optional(),
  transition: z.string().optional(),
  clicks: z.number().int().min(0).optional(),
  clicksStart: z.number().int().min(0).optional(),
  clickAnimation: z.string().optional(),
  preload: z.boolean().optional(),
  hide: z.boolean().optional(),
  disabled: z.boolean().optional(),
  hideInToc: z.boolean().optional(),
  routeAlias: z.string().optional(),
  zoom: z.number().positive().optional(),
})
export type SlideFrontmatter = z.infer<typeof slideFrontmatter>
export const SLIDE_KEYS = Object.keys(slideFrontmatter.shape)

type HeadmatterKey = Exclude<typeof HEADMATTER_KEYS[number], keyof SlideFrontmatter>

// Built from that list, so no key is missing.
const headmatter = Object.fromEntries(HEADMATTER_KEYS.filter(key => !SLIDE_KEYS.includes(key))
  .map(key => [key, z.unknown().optional()])) as Record<HeadmatterKey, z.ZodOptional<z.ZodUnknown>>
const src = z.string().min(1)

/** Frontmatter of the first slide of an entry file; Slidev checks the headmatter itself. */
export const headFrontmatter: z.ZodType<SlideFrontmatter> = slideFrontmatter.extend(headmatter)

/** Frontmatter of a slide that only names a page file; what else it says overrides every slide that it brings. */
export const importFrontmatter = slideFrontmatter.partial().extend({
  src,
  /** Last paragraph of the note, where this length of the lecture leads elsewhere than the page does. */
  bridge: z.string().min(8).optional(),
})
export const headImportFrontmatter = importFrontmatter.extend(headmatter)
