/** A run of text in one script; `lang` is set where it is not English. */
export interface ScriptRun { text: string, lang?: 'zh' }

/** Splits a text into runs of Chinese and of all else, so that each gets its font and its voice. */
export function byScript(text: string): ScriptRun[] {
  return text.split(/(\p{Script=Han}+)/u)
    .filter(Boolean)
    .map(run => /\p{Script=Han}/u.test(run) ? { text: run, lang: 'zh' } : { text: run })
}
