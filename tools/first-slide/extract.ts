/** A font that the first slide needs: its rule's descriptors, where its file is, and the characters it has to draw. */
export interface NeededFont {
  family: string
  style: string
  weight: string
  range: string
  url: string
  characters: string
}

/** The first slide as it stands in the page: markup, the rules that dress it, the fonts that draw it. */
export interface Extracted {
  html: string
  css: string
  fonts: NeededFont[]
}

/** Runs in a page that shows the first slide, hence in one piece. Ids get a prefix, so that the deck's own stay unique. */
export function extractSlide(): Extracted {
  const content = document.querySelector('#slide-content')
  const page = content?.querySelector('[data-slidev-no="1"]')
  if (!content || !page)
    throw new Error('The first slide is not shown.')
  const inside = [content, page, ...page.querySelectorAll('*')]
  const around = [document.documentElement, document.body]
  const families = (element: Element): string[] => getComputedStyle(element).fontFamily.split(',').map(name => name.trim().replace(/^["']|["']$/g, ''))

  const fontRules: CSSFontFaceRule[] = []
  const matching = (selectors: string, elements: Element[]): string => selectors
    .split(/,(?![^(]*\))/)
    .map(one => one.trim())
    .filter(one => !/:hover|:focus|:active|:visited|::(?:selection|backdrop|view-transition|-webkit|-moz)|^\.dark|^html\.dark/.test(one))
    .filter(one => elements.some(element => element.matches(one.replace(/::[\w-]+(?:\([^)]*\))?|:(?:before|after)\b/g, '') || '*')))
    .join(',')
  const dress = (rule: CSSRule): string => {
    if (rule instanceof CSSFontFaceRule)
      fontRules.push(rule)
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

  const drawn = new Map<string, Set<string>>()
  const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement
    if (!parent)
      continue
    for (const family of families(parent)) {
      const key = `${family}/${getComputedStyle(parent).fontStyle}`
      drawn.set(key, new Set([...drawn.get(key) ?? [], ...walker.currentNode.textContent ?? '']))
    }
  }
  const fonts = fontRules.map(({ style, parentStyleSheet }) => {
    const get = (name: string): string => style.getPropertyValue(name)
    const family = get('font-family').replace(/^["']|["']$/g, '')
    return {
      family,
      style: get('font-style') || 'normal',
      weight: get('font-weight'),
      range: get('unicode-range'),
      url: new URL(/url\("?([^")]+)"?\)/.exec(get('src'))?.[1] ?? '', parentStyleSheet?.href ?? location.href).href,
      characters: [...drawn.get(`${family}/${get('font-style') || 'normal'}`) ?? []].sort().join(''),
    }
  })

  const copy = page.cloneNode(true) as Element
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
  return { html: frame.outerHTML, css, fonts }
}
