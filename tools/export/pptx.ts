import type { ExportOptions } from './options'
import type { Made } from './slides-pdf'

export async function exportPptx(_: ExportOptions): Promise<Made> { throw new Error('todo') }
