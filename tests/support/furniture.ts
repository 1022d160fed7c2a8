/** Numbers that are not about the world: each pattern with the reason why no claim carries it. */
export const FURNITURE: { pattern: RegExp, reason: string }[] = [
  { pattern: /Part \d of \d/g, reason: 'the lecture’s own parts' },
  { pattern: /\bS\d(?:p\d|head)\b/g, reason: 'locators of the article’s paragraphs' },
  { pattern: /\bSlide \d+(?=:)/g, reason: 'the number that a link to a slide says' },
  { pattern: /\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) more\b/g, reason: 'counts what the slide leaves to the appendix, computed' },
  { pattern: /\b45 minutes\b/g, reason: 'the lecture’s own duration (headmatter)' },
  { pattern: /\b(?:Cause|Risk|Dividend) (?:one|two|three|four)\b/gi, reason: 'ordinals of the argument’s own lists' },
  { pattern: /\b(?:marks? of )?(?:a )?thousand (?:people|each)\b/gi, reason: 'the scale of the airlift’s picture' },
  {
    pattern: /\b(?:two|three|four|five) (?=answers|branches|camps|cautions|characters|cities|conclusions|cords|corrections|enemies|figures|hands|lists|neighbours|of the five|beats|offers|open questions|of the four|other hosts|owners|questions|share|steps|text's|things|versions)/gi,
    reason: 'small words that count what the same sentence or picture lists',
  },
  { pattern: /\b(?:the two must come|of the (?:two|four|five)\b)/gi, reason: 'points back at what was counted before' },
  { pattern: /\b(?:Two|Three|Four):/g, reason: 'ordinals in the description of a picture that numbers its parts' },
  { pattern: /\blast two\b/gi, reason: 'points back at what was counted before' },
  { pattern: /\bThree events\b|\bFour steps\b|\bFive steps\b/g, reason: 'counts the parts of the picture that it describes' },
]
