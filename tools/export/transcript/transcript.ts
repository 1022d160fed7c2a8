import type { ExportOptions } from '../options'
import type { Made, PrintSource } from '../slides-pdf'
import { inPage } from '../in-page'
import { tellSlides } from '../told/told-slides'
import { transcriptHtml } from './html'
import { transcriptMarkdown } from './markdown'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

/** The transcript as one accessible HTML page and as Markdown, in this order. */
export async function exportTranscript({ browser, url }: PrintSource, options: Pick<ExportOptions, 'range'>): Promise<Made> {
  const told = await inPage(browser, false, page => tellSlides(page, url, options))
  return { files: [bytes(transcriptHtml(told)), bytes(transcriptMarkdown(told))], says: `${told.slides.length} slides in words` }
}
