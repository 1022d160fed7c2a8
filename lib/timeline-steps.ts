/** What the order of clicks needs to know of an event. */
export interface SteppedEvent {
  id: string
  /** The event that it stands beside and appears with. */
  beside?: string
  /** Any number that grows with time. */
  time: number
}

/** The click that brings each event, and the close-up of one of them. */
export interface TimelineSteps { of: ReadonlyMap<string, number>, closeup?: number }

const CLOSEUP = 'closeup'

/** Ids in the order of time, the close-up after its event. */
function inTime(events: readonly SteppedEvent[], closeup?: string): string[][] {
  return [...events].sort((a, b) => a.time - b.time).flatMap(({ id }) => id === closeup ? [[id], [CLOSEUP]] : [[id]])
}

/**
 * Which click brings which event. `clicks` names ids in order, `+` between those that come together and
 * `closeup` for the close-up; what it does not name stands from the outset (click 0). Without it, each event
 * has its click, in the order of time. What stands beside an event comes with it.
 */
export function timelineSteps(events: readonly SteppedEvent[], at: number, { closeup, clicks }: { closeup?: string, clicks?: string }): TimelineSteps {
  const leading = events.filter(({ beside }) => !events.some(({ id }) => id === beside))
  const groups = clicks ? clicks.split(/\s+/).filter(Boolean).map(group => group.split('+')) : inTime(leading, closeup)
  const clickOf = (id: string) => {
    const index = groups.findIndex(group => group.includes(id))
    return index < 0 ? 0 : at + index
  }
  return {
    of: new Map(events.map(({ id, beside }) => [id, clickOf(leading.some(one => one.id === id) ? id : beside!)])),
    closeup: closeup === undefined ? undefined : clickOf(CLOSEUP),
  }
}
