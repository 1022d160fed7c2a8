/** A fault whose message is for people: what is wrong, where, and what to do. Shown without a stack. */
export class ToolError extends Error {
  override name = 'ToolError'
}
