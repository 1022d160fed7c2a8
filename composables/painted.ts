/** Resolves when what stands now has been painted: for work that must not stand between a key and its picture. */
export function painted(): Promise<void> {
  return new Promise(done => requestAnimationFrame(() => setTimeout(done)))
}
