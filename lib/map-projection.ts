import type { GeoProjection } from 'd3-geo'
import { geoConicConformal } from 'd3-geo'

/** How a piece of the globe lies on a picture: one point is nailed down, and a scale holds there. */
export interface MapView {
  /** Size of the picture, px. */
  width: number
  height: number
  /** The point that is nailed down, degrees. */
  centre: { north: number, east: number }
  /** Where on the picture it lies, px from the top left. */
  at: { x: number, y: number }
  /** Scale: how many km a pixel stands for near the standard parallels. */
  kmPerPixel: number
  /** Two latitudes along which the scale is true. */
  parallels: [number, number]
}

const EARTH_RADIUS_KM = 6371
/** Outlines run this far (px) beyond the frame, so that their cut edges are not seen. */
export const BLEED = 6

/** A conformal conic projection for the view, cut a little outside its frame. */
export function projectionFor(view: MapView): GeoProjection {
  const { width, height, centre, at, kmPerPixel, parallels } = view
  return geoConicConformal()
    .parallels(parallels)
    .rotate([-centre.east, 0])
    .scale(EARTH_RADIUS_KM / kmPerPixel)
    .center([0, centre.north])
    .translate([at.x, at.y])
    .clipExtent([[-BLEED, -BLEED], [width + BLEED, height + BLEED]])
}

/** Length (px) and words of a scale bar that stands for `km` on a map. */
export function scaleBar({ kmPerPixel }: { kmPerPixel: number }, km: number): { pixels: number, words: string } {
  return { pixels: km / kmPerPixel, words: `${km} km` }
}
