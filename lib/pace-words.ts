const MINUTE = 60_000

/** Minutes and seconds: "1:05", "61:00". Whole seconds that have begun do not count. */
export function clockWords(ms: number): string {
  const seconds = Math.floor(Math.abs(ms) / 1000)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

/** "on pace", "2 min ahead", "1 min behind": half a minute either way is on pace. */
export function leadWords(lead: number): string {
  if (Math.abs(lead) < MINUTE / 2)
    return 'on pace'
  return `${Math.round(Math.abs(lead) / MINUTE)} min ${lead > 0 ? 'ahead' : 'behind'}`
}

/** The same to the second, with its sign: "+0:42", "−2:10". */
export function leadSign(lead: number): string {
  return `${lead < 0 ? '−' : '+'}${clockWords(lead)}`
}

/** "1:08 left", "0:12 over". */
export function leftWords(left: number): string {
  return left > 0 ? `${clockWords(left + 999)} left` : `${clockWords(left)} over`
}
