import { runCommand } from './deck/command'
import { takePictures } from './pictures/take'

const USAGE = `npm run pictures
Takes the pictures of README.md from the deck as it is, into docs/pictures/. It has no options.`

await runCommand(takePictures, USAGE)
