declare module 'subset-font' {
  interface AxisRange { min: number, max: number, default?: number }
  interface SubsetOptions {
    targetFormat?: 'sfnt' | 'woff' | 'woff2'
    keepFeatures?: string[]
    variationAxes?: Record<string, number | AxisRange>
    keepAllGlyphs?: boolean
  }
  /** Cuts a font down to the glyphs of `text`; characters that the font lacks are passed over in silence. */
  export default function subsetFont(font: Uint8Array, text: string | undefined, options?: SubsetOptions): Promise<Uint8Array>
}
