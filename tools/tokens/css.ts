import type { Scheme } from '../../styles/tokens'
import { canvas, colours, durations, fonts, strokes, type } from '../../styles/tokens'

const kebab = (name: string) => name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)

function colourRules(scheme: Scheme): string {
  return Object.entries(colours[scheme]).map(([role, value]) => `--${kebab(role)}:${value};`).join('')
}

function sharedRules(): string {
  return [
    ...Object.entries(fonts).map(([role, family]) => `--font-${role}:${family};`),
    ...Object.entries(type).map(([role, [size, line]]) => `--type-${role}:${size}px/${line}px;--size-${role}:${size}px;--line-${role}:${line}px;`),
    ...Object.entries(canvas).map(([edge, px]) => `--canvas-${kebab(edge)}:${px}px;`),
    ...Object.entries(strokes).map(([role, width]) => `--stroke-${kebab(role)}:${width};`),
    `--appear:${durations.appear}ms;`,
  ].join('')
}

/** The tokens as CSS custom properties: shared ones and the bright scheme on `:root`, the dark scheme on `html.dark`. */
export function tokensCss(): string {
  return `:root{${sharedRules()}${colourRules('bright')}color-scheme:light}\nhtml.dark{${colourRules('dark')}color-scheme:dark}\n`
}
