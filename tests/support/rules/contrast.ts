import type { TextPart } from '../probe/types'
import { formatHex, interpolate, parse, wcagContrast } from 'culori'

/** The contrast of two colours as style sheets write them, 1 to 21 (WCAG 2). */
export function contrast(one: string, other: string): number {
  return wcagContrast(one, other)
}

/** The colour of letters as it is seen on a ground: what shows through is mixed in. */
export function seenInk({ ink, opacity }: TextPart, ground: string): string {
  const share = opacity * (parse(ink)?.alpha ?? 1)
  return formatHex(interpolate([ground, { ...parse(ink)!, alpha: 1 }], 'rgb')(share))
}

/** A contrast for a message. */
export function ratio(value: number): string {
  return `${Math.floor(value * 100) / 100}:1`
}
