import process from 'node:process'

/** Whether the whole matrix is walked (`npm run test:full`) instead of what fits into `npm test`. */
export const isFull = process.env.DECK_GATE === 'full'
