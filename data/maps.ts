/** The maps of the deck, each in the chunk of the slide that shows it. */
export { default as gulf } from 'virtual:deck-maps/gulf'
export { default as region } from 'virtual:deck-maps/region'
export { default as visits } from 'virtual:deck-maps/visits'
