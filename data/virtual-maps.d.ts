/** Maps drawn at build time by tools/maps/plugin.ts from Natural Earth; the name is a key of `MAPS` in tools/maps/specs.ts. */
declare module 'virtual:deck-maps/*' {
  const map: Readonly<import('../lib/map-shape').DeckMap>
  export default map
}
