import type { OpenDeck } from '../../tools/deck/walk'
import type { Rule, Scene, Violation } from './rules/rule'
import type { Watch } from './watch-page'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { measureSlide } from './measure'

const PICTURES = join('shots', 'failures')

/** Violations by the id of the rule, each as it will be printed; one that stays from click to click is told once. */
export type Findings = Map<string, string[]>

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

function words({ slide, click, clicks }: Scene, { measured, limit, remedy }: Violation, path: string): string {
  return `slide ${slide.no} (${slide.frontmatter.id}) at click ${click} of ${clicks}: ${measured}\n    limit: ${limit}\n    ${remedy}\n    picture: ${path}`
}

async function judge(deck: OpenDeck, scene: Scene, rules: readonly Rule[], findings: Findings, told: Set<string>): Promise<void> {
  for (const rule of rules) {
    const violations = rule.check(scene).filter(({ measured }) => !told.has(rule.id + measured))
    violations.forEach(({ measured }) => told.add(rule.id + measured))
    if (violations.length === 0)
      continue
    const name = [rule.id, String(scene.slide.no).padStart(2, '0'), scene.click].join('-')
    const path = await picture(deck, name, violations)
    findings.set(rule.id, [...findings.get(rule.id) ?? [], ...violations.map(violation => words(scene, violation, path))])
  }
}

/** Shows every slide of a deck at every click (or only at its last) and holds the rules against it. */
export async function walkRules(deck: OpenDeck, watch: Watch, rules: readonly Rule[], clicks: 'every click' | 'last click'): Promise<Findings> {
  const findings: Findings = new Map()
  for (const slide of deck.slides) {
    const told = new Set<string>()
    const last = (await deck.show(slide.no, Infinity)).clicks
    for (let click = clicks === 'every click' ? 0 : last; click <= last; click++) {
      await deck.show(slide.no, click)
      const measured = await measureSlide(deck.page, slide.no)
      await judge(deck, { ...measured, ...watch.read(), slide, click, clicks: last }, rules, findings, told)
    }
  }
  return findings
}
