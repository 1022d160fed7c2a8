/** A point on a picture, px from its top left. */
export interface XY { x: number, y: number }

/** A map as the browser receives it: paths and points in px, ready to be drawn. */
export interface DeckMap {
  width: number
  height: number
  kmPerPixel: number
  /** All land as one path. */
  land: string
  /** Borders between countries; each is drawn once. */
  borders: string
  /** Countries that are drawn apart. */
  countries: Record<string, string>
  /** Where names of areas stand. */
  areas: Record<string, XY>
  /** Places of data/places.yaml that lie on the map, by id. */
  places: Record<string, XY>
  /** Great circles: the path, and points along it. */
  routes: Record<string, { path: string, points: XY[] }>
}
