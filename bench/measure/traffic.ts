import type { CDPSession } from 'playwright-core'

/** Compressed bytes and requests up to a moment. */
export interface Traffic {
  requests: number
  bytes: number
}

interface Arrival { at: number, id: string, bytes: number, isTotal: boolean }

/** Notes what a page receives. The answer's `until` takes ms since navigation began. */
export function watchTraffic(session: CDPSession): { until: (ms: number) => Traffic } {
  let began = Number.NaN
  const asked: number[] = []
  const arrivals: Arrival[] = []
  session.on('Network.requestWillBeSent', ({ timestamp }) => {
    began = Number.isNaN(began) ? timestamp : began
    asked.push(timestamp)
  })
  session.on('Network.dataReceived', ({ timestamp, requestId, encodedDataLength }) => arrivals.push({ at: timestamp, id: requestId, bytes: encodedDataLength, isTotal: false }))
  session.on('Network.loadingFinished', ({ timestamp, requestId, encodedDataLength }) => arrivals.push({ at: timestamp, id: requestId, bytes: encodedDataLength, isTotal: true }))
  return {
    until(ms) {
      const end = began + ms / 1000
      const byRequest = new Map<string, number>()
      for (const { at, id, bytes, isTotal } of arrivals) {
        if (at <= end)
          byRequest.set(id, isTotal ? bytes : (byRequest.get(id) ?? 0) + bytes)
      }
      return {
        requests: asked.filter(at => at <= end).length,
        bytes: [...byRequest.values()].reduce((sum, one) => sum + one, 0),
      }
    },
  }
}
