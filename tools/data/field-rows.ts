import type { JSONSchema } from 'zod/v4/core'

type Schema = JSONSchema.JSONSchema

/** A field as a line of documentation. */
export interface FieldRow {
  /** Where it stands in an entry: `record.verdict`, `rows[].for[].text`. */
  path: string
  required: boolean
  /** What may be written: the values of a closed list, or the kind of value and its limits. */
  allowed: string
  /** What it is for. */
  what: string
}

function ofText({ pattern, maxLength }: Schema): string {
  if (pattern?.startsWith('^[a-z]'))
    return 'id'
  return maxLength === undefined ? 'text' : `text of at most ${maxLength} characters`
}

function ofList({ items, minItems, maxItems }: Schema): string {
  if (Array.isArray(items))
    return `list of ${items.length}: ${items.map(item => allowedBy(item as Schema)).join(', ')}`
  return `list of ${minItems !== undefined && minItems === maxItems ? `${minItems} ` : ''}${allowedBy(items as Schema, 's')}`
}

function allowedBy(schema: Schema, plural = ''): string {
  if (schema.enum)
    return schema.enum.map(value => `\`${value}\``).join(', ')
  if (schema.const !== undefined)
    return `\`${schema.const}\``
  if (schema.anyOf)
    return schema.anyOf.map(one => allowedBy(one as Schema)).join(' or ')
  if (schema.type === 'array')
    return ofList(schema)
  if (schema.type === 'object')
    return schema.title ? `[${schema.title}${plural}](#${schema.title}s)` : `group${plural}`
  return `${schema.type === 'string' ? ofText(schema) : schema.type}${plural}`
}

function inside(schema: Schema): { inner: Schema, suffix: string } {
  const items = Array.isArray(schema.items) ? undefined : schema.items as Schema | undefined
  return items?.type === 'object' ? { inner: items, suffix: '[]' } : { inner: schema, suffix: '' }
}

/** Every field of an entry, and of the groups inside it, in the order of the schema; a group with a title is described elsewhere, under that title. */
export function fieldRows(schema: Schema, prefix = ''): FieldRow[] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, value]) => {
    const field = value as Schema
    const { inner, suffix } = inside(field)
    const path = `${prefix}${key}${suffix}`
    return [
      { path, required: schema.required?.includes(key) ?? false, allowed: allowedBy(field), what: field.description ?? inner.description ?? '' },
      ...inner.title === undefined ? fieldRows(inner, `${path}.`) : [],
    ]
  })
}
