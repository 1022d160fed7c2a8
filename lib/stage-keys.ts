/** A key of the deck, as it is printed on keyboards, and what it does. */
export interface StageKey { keys: readonly string[], does: string }

/** Every key that does something, for the list that `?` shows. */
export const STAGE_KEYS: readonly { where: string, keys: readonly StageKey[] }[] = [
  {
    where: 'In every window, and on clickers',
    keys: [
      { keys: ['Page Down', 'Right', 'Space'], does: 'next step' },
      { keys: ['Page Up', 'Left', 'Shift Space'], does: 'step back' },
      { keys: ['Down', 'Shift Right'], does: 'next slide' },
      { keys: ['Up', 'Shift Left'], does: 'slide before' },
      { keys: ['Home', 'End'], does: 'first slide, last slide' },
      { keys: ['b', '.'], does: 'black screen for the audience; any key shows the slide again' },
      { keys: ['F5', 'Shift F5'], does: 'starts the clock' },
      { keys: ['f'], does: 'full screen' },
      { keys: ['d'], does: 'bright or dark' },
      { keys: ['Ctrl R'], does: 'loads this window again, at its place' },
    ],
  },
  {
    where: 'In the presenter’s window and in a single window',
    keys: [
      { keys: ['g'], does: 'goes to a slide: its number or some letters of its headline, then Enter' },
      { keys: ['o'], does: 'all slides at a glance' },
      { keys: ['?'], does: 'this list' },
    ],
  },
  {
    where: 'In the presenter’s window',
    keys: [
      { keys: ['a'], does: 'opens the audience’s window' },
      { keys: ['t'], does: 'starts and pauses the clock' },
    ],
  },
]
