import type { Page } from 'playwright-core'
import type { Setting } from '../fonts/instances'
import process from 'node:process'
import { settle } from '../deck/walk'
import { instanceCss, instanceOf } from '../fonts/instances'

// Runs in the page: every setting in which it has words; with `names` it sets them in the fonts that these give.
function settings(names: [key: string, family: string][]): [key: string, Setting][] {
  const found = new Map<string, Setting>()
  const given = new Map(names)
  const showsWords = (element: Element): boolean =>
    [...element.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.textContent?.trim())
    || ['::before', '::after'].some(pseudo => !['none', 'normal'].includes(getComputedStyle(element, pseudo).content))
  const wanted = [...document.querySelectorAll<HTMLElement | SVGElement>('body, body *')].filter(showsWords).map((element) => {
    const { fontFamily, fontStyle: style, fontWeight, fontSize } = getComputedStyle(element)
    const families = fontFamily.split(',').map(one => one.replace(/["']/g, '').trim()).flatMap((family) => {
      const key = [family, style, fontWeight, fontSize].join('|')
      found.set(key, { family, style, weight: Number(fontWeight), size: Number.parseFloat(fontSize) })
      return [given.get(key), family].filter(Boolean)
    })
    return { element, families: families.map(one => /^(?:sans-serif|serif|monospace)$/.test(one ?? '') ? one : `"${one}"`).join(', ') }
  })
  // A font is inherited: all are read before any is set.
  if (names.length > 0)
    wanted.forEach(({ element, families }) => element.style.fontFamily = families)
  return [...found]
}

/**
 * Sets the words of a page in fonts that do not vary, cut to look the same: a browser prints a variable font as
 * loose drawings (Type 3), and these as TrueType. `also` are settings that no element has, such as a page's foot.
 */
export async function setInStaticFonts(page: Page, also: readonly Setting[] = []): Promise<void> {
  const used = await page.evaluate(settings, [])
  const instances = used.flatMap(([key, setting]) => {
    const face = instanceOf(setting)
    return face ? [{ key, face }] : []
  })
  const faces = new Map([...instances.map(({ face }) => face), ...also.flatMap(setting => instanceOf(setting) ?? [])].map(face => [face.family, face]))
  await page.addStyleTag({ content: await instanceCss(process.cwd(), [...faces.values()], await page.locator('body').textContent() ?? '') })
  await page.evaluate(settings, instances.map(({ key, face }): [string, string] => [key, face.family]))
  await settle(page)
}
