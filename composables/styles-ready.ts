/** Answers when every stylesheet that the page has asked for is there: a slide laid out before that would jump. */
export async function stylesReady(): Promise<void> {
  const awaited = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')].filter(({ sheet }) => !sheet)
  await Promise.all(awaited.map(link => new Promise((done) => {
    link.addEventListener('load', done, { once: true })
    link.addEventListener('error', done, { once: true })
  })))
}
