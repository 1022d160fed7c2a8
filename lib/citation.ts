/** What a slide rests on, ready to be printed in its source line. */
export interface Citation {
  /** Paragraphs of the article, in its order: `S2p1`. */
  article: string[]
  /** Publisher and date of each record source: `US Central Command, 30 August 2021`. */
  record: string[]
  /** Sums that the slide shows: `58,000 ÷ 123,000 = about 47%`. */
  arithmetic: string[]
}
