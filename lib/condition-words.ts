/** An entry that may hang on a condition, such as a forecast of the article. */
interface Conditional { id: string, condition?: string }

/**
 * The condition of a claim as words behind "if": without a capital at its start.
 * @throws RangeError when the claim has none
 */
export function conditionOf(claim: Conditional): string {
  if (claim.condition === undefined)
    throw new RangeError(`The claim "${claim.id}" has no condition.`)
  return claim.condition.replace(/^(?:The|A|An)\b/, article => article.toLowerCase())
}
