import type { Path } from './locate'
import { z } from 'zod'

function unwrapped(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault)
    return unwrapped(schema.unwrap())
  return schema
}

function inside(schema: z.core.$ZodType | undefined, segment: PropertyKey): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodObject)
    return schema.shape[String(segment)]
  if (schema instanceof z.ZodArray)
    return schema.element
  if (schema instanceof z.ZodRecord)
    return schema.valueType
  return undefined
}

/** The keys that a map at this path may have; empty where the schema knows of no map. */
export function keysAt(schema: z.core.$ZodType, path: Path): string[] {
  let current: z.core.$ZodType | undefined = unwrapped(schema)
  for (const segment of path) {
    const next = inside(current, segment)
    current = next && unwrapped(next)
  }
  return current instanceof z.ZodObject ? Object.keys(current.shape) : []
}
