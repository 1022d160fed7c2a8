import type { Setting } from '../fonts/instances'

/** Words in one setting of a font of the deck; `name` stands for it in the markup. */
export interface SetWords extends Setting {
  name: string
  characters: string
}

/** The first slide as it stands in the page: markup, the rules that dress it, what its fonts have to draw. */
export interface Extracted {
  html: string
  css: string
  /** The largest first. */
  words: SetWords[]
}

/** Runs in a page that shows the first slide, hence in one piece. Ids get a prefix, so that the deck's own stay unique. */
export function extractSlide(): Extracted {
  const content = document.querySelector('#slide-content')
  const page = content?.querySelector('[data-slidev-no="1"]')
  if (!content || !page)
    throw new Error('The first slide is not shown.')
  const inside = [content, page, ...page.querySelectorAll('*')]
  const around = [document.documentElement, document.body]
  const matching = (selectors: string, elements: Element[]): string => selectors
    .split(/,(?![^(]*\))/)
    .map(one => one.trim())
    .filter(one => !/:hover|:focus|:active|:visited|::(?:selection|backdrop|view-transition|-webkit|-moz)|^\.dark|^html\.dark/.test(one))
    .filter(one => elements.some(element => element.matches(one.replace(/::[\w-]+(?:\([^)]*\))?|:(?:before|after)\b/g, '') || '*')))
    .join(',')
  const dress = (rule: CSSRule): string => {
    if (rule instanceof CSSStyleRule) {
      const [of, on] = [matching(rule.selectorText, around), matching(rule.selectorText, inside)]
      const { cssText } = rule.style
      // What dresses the page dresses the copy, so that nothing of it depends on the deck's own styles.
      return `${of && on !== of ? `#first-slide{${cssText}}` : ''}${on ? `${on}{${cssText}}` : ''}`
    }
    if (rule instanceof CSSMediaRule && matchMedia(rule.conditionText).matches)
      return [...rule.cssRules].map(dress).join('')
    if (rule instanceof CSSSupportsRule || rule instanceof CSSLayerBlockRule)
      return [...rule.cssRules].map(dress).join('')
    return ''
  }
  const css = [...document.styleSheets].flatMap(sheet => [...sheet.cssRules]).map(dress).join('\n')

  const copy = page.cloneNode(true) as Element
  const copies = [...copy.querySelectorAll<HTMLElement | SVGElement>('*')]
  const bare = (family: string): string => family.trim().replace(/^["']|["']$/g, '')
  const declared = new Set([...document.fonts].map(({ family, style }) => `${bare(family)}/${style}`))
  const set = new Map<string, SetWords>()
  const nameOf = (setting: Setting, words: string): string => {
    const name = ['first', ...Object.values(setting)].join('/')
    set.set(name, { name, ...setting, characters: (set.get(name)?.characters ?? '') + words })
    return name
  }
  for (const [index, element] of [...page.querySelectorAll<HTMLElement | SVGElement>('*')].entries()) {
    const words = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE).map(({ textContent }) => textContent).join('')
    const { fontFamily, fontStyle: style, fontWeight, fontSize } = getComputedStyle(element)
    const its = copies[index]
    if (!its || !words.trim())
      continue
    its.style.fontFamily = fontFamily.split(',').map(bare).map((family) => {
      if (/^(?:ui-)?(?:sans-serif|serif|monospace)$/.test(family))
        return family
      const isDeckFont = declared.has(`${family}/${style}`)
      return `"${isDeckFont ? nameOf({ family, style, weight: Number(fontWeight), size: Number.parseFloat(fontSize) }, words) : family}"`
    }).join(', ')
    // What stands below must not move when the fonts come.
    if (element instanceof HTMLElement && getComputedStyle(element).display === 'block')
      its.style.height = `${element.offsetHeight}px`
  }

  const comments = document.createTreeWalker(copy, NodeFilter.SHOW_COMMENT)
  const found: Node[] = []
  while (comments.nextNode())
    found.push(comments.currentNode)
  found.forEach(comment => comment.parentNode?.removeChild(comment))
  for (const element of [copy, ...copy.querySelectorAll('*')]) {
    for (const { name, value } of [...element.attributes]) {
      if (name === 'id' || name.startsWith('aria-labelledby') || name === 'aria-describedby')
        element.setAttribute(name, value.split(' ').map(id => `first-${id}`).join(' '))
      else if (value.includes('url(#'))
        element.setAttribute(name, value.replaceAll('url(#', 'url(#first-'))
      else if ((name === 'href' || name === 'xlink:href') && value.startsWith('#') && !value.startsWith('#/'))
        element.setAttribute(name, `#first-${value.slice(1)}`)
    }
  }
  const frame = content.cloneNode(false) as Element
  frame.removeAttribute('id')
  frame.setAttribute('style', 'width: 1280px; height: 720px')
  frame.append(copy)
  return { html: frame.outerHTML, css, words: [...set.values()].sort((one, other) => other.size - one.size) }
}
