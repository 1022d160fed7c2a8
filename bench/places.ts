import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The deck's own folder. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..')
/** The bench's folder; what it builds lies in `WORK` under it, because decks find their packages upwards. */
export const BENCH = join(ROOT, 'bench')
export const WORK = join(BENCH, '.work')
/** Every single measurement of the last run. */
export const RESULTS = join(ROOT, '.cache', 'bench')
/** The page with the tables. */
export const PAGE = join(ROOT, 'docs', 'speed.md')
