import { runCommand } from './deck/command'
import { takePictures } from './pictures/take'

// npm run pictures: the deck's pictures in README.md, taken from the deck as it is.
await runCommand(takePictures)
