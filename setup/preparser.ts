import { basename, dirname } from 'node:path'
import { definePreparserSetup } from '@slidev/types'
import { checkDeck } from '../tools/check'
import { FaultError } from '../tools/data/fault-error'
import { bridgesOf } from '../tools/pages/notes'
import { pagesPreparser } from '../tools/pages/preparser'

/** Runs on every load, so that a change of the data reaches the slides. */
export default definePreparserSetup(({ filepath }) => {
  const root = dirname(filepath)
  const { data, faults } = checkDeck(root, basename(filepath))
  if (!data || faults.length)
    throw new FaultError(root, faults)
  return [pagesPreparser(data, bridgesOf(root, basename(filepath)))]
})
