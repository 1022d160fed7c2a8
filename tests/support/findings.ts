import type { OpenDeck } from '../../tools/deck/walk'
import type { Rule, Scene, Violation } from './rules/rule'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'

const PICTURES = join('shots', 'failures')

/** Violations by the id of the rule, each as it will be printed; one that stays from click to click is told once. */
export type Findings = Map<string, string[]>

/** A state of a slide that is judged. */
export interface Judged {
  deck: OpenDeck
  scene: Scene
  rules: readonly Rule[]
  /** What was told of the slide at earlier clicks. */
  told: Set<string>
  /** Names length, size and scheme. */
  walk: string
}

async function picture({ page }: OpenDeck, name: string, violations: Violation[]): Promise<string> {
  const path = join(PICTURES, `${name}.png`)
  await mkdir(PICTURES, { recursive: true })
  await page.evaluate(boxes => boxes.forEach(({ x, y, width, height }) => {
    const mark = document.createElement('div')
    mark.className = 'rule-mark'
    mark.style.cssText = `position:absolute;left:${x - 4}px;top:${y - 4}px;width:${width + 8}px;height:${height + 8}px;outline:3px solid #f0f;z-index:9999`
    document.querySelector('#slide-content')?.append(mark)
  }), violations.flatMap(({ box }) => box ?? []))
  await page.screenshot({ path })
  await page.evaluate(() => document.querySelectorAll('.rule-mark').forEach(mark => mark.remove()))
  return path
}

function words({ scene: { slide, click, clicks }, walk }: Judged, { measured, limit, remedy }: Violation, path: string): string {
  return `slide ${slide.no} (${slide.frontmatter.id}) at click ${click} of ${clicks}, ${walk}: ${measured}\n    limit: ${limit}\n    ${remedy}\n    picture: ${path}`
}

/** Holds rules against a state and adds what they find, with a picture that marks the places. */
export async function noteFindings(findings: Findings, judged: Judged): Promise<void> {
  const { deck, scene, rules, told, walk } = judged
  for (const rule of rules) {
    const violations = rule.check(scene).filter(({ measured }) => !told.has(rule.id + measured))
    violations.forEach(({ measured }) => told.add(rule.id + measured))
    if (violations.length === 0)
      continue
    const name = [rule.id, String(scene.slide.no).padStart(2, '0'), scene.click, walk.replace(/\W+/g, '-')].join('-')
    const path = await picture(deck, name, violations)
    findings.set(rule.id, [...findings.get(rule.id) ?? [], ...violations.map(violation => words(judged, violation, path))])
  }
}
