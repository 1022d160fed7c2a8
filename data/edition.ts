// What the first slides need, apart from the claims: an audience on a slow line does not wait for all data.
export { article } from 'virtual:deck-data/article'
export { corrections } from 'virtual:deck-data/corrections'
