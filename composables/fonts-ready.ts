/** A hall does not wait for a font that does not come, ms. */
const PATIENCE = 1500

/** Answers when the deck's own fonts are there: a slide drawn before that would jump when they come. */
export async function fontsReady(): Promise<void> {
  const patience = new Promise<void>(done => setTimeout(done, PATIENCE))
  const loading = [...document.fonts].map(face => face.load().catch(() => undefined))
  await Promise.race([Promise.all(loading), patience])
}
