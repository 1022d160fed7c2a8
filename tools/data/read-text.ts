import type { Fault } from './fault'

/** Far above any data file that a person writes; stops a wrong file before it is parsed. */
export const MOST_BYTES = 1_000_000

interface Decoded {
  text?: string
  fault?: Omit<Fault, 'file'>
}

function refused(fault: string, remedy: string, line = 1, column = 1): Decoded {
  return { fault: { line, column, fault, remedy } }
}

/** Control and format characters and separators of lines: nobody sees them, and they hide in names. */
const INVISIBLE = /(?![\n\r\t])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u

function atCharacter(text: string, offset: number, fault: string, remedy: string): Decoded {
  const before = text.slice(0, offset).split('\n')
  return refused(fault, remedy, before.length, before.at(-1)!.length + 1)
}

/** The bytes of a data file as text, or why they are not plain UTF-8. */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length > MOST_BYTES)
    return refused(`The file is ${bytes.length} bytes long, more than ${MOST_BYTES}.`, 'Split it, or look whether it is the right file.')
  if ((bytes[0] === 0xFF && bytes[1] === 0xFE) || (bytes[0] === 0xFE && bytes[1] === 0xFF))
    return refused('The file is written in UTF-16.', 'Save it as UTF-8.')
  if (bytes[0] === 0xEF && bytes[1] === 0xBB && bytes[2] === 0xBF)
    return refused('The file begins with a byte order mark.', 'Save it as UTF-8 without a byte order mark.')

  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  const broken = text.indexOf('\uFFFD')
  if (broken >= 0)
    return atCharacter(text, broken, 'This character is not valid UTF-8.', 'Save the file as UTF-8 and write the character again.')
  const invisible = INVISIBLE.exec(text)
  if (invisible) {
    const code = invisible[0].codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')
    return atCharacter(text, invisible.index, `Here is the invisible character U+${code}.`, 'Remove it; if there are many, save the file as UTF-8 text.')
  }
  return { text }
}
