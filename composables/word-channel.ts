/** Event by which the dev server passes words on; tools/remote/relay.ts answers to it. */
const RELAYED = 'deck:word'

interface Relayed<W> { topic: string, word: W }

/**
 * Joins the windows that show the same deck: those of this browser by a BroadcastChannel, also from a file and after
 * a dev server has died; those of other devices through the dev server, while there is one.
 * @param topic name that the windows share
 * @param hear gets every word of the others, some of them twice, and may get one's own
 * @returns says a word (plain or reactive data) to the others
 */
export function openWordChannel<W>(topic: string, hear: (word: W) => void): (word: W) => void {
  const channel = new BroadcastChannel(topic)
  channel.addEventListener('message', ({ data }: MessageEvent<W>) => hear(data))
  import.meta.hot?.on(RELAYED, (heard: Relayed<W>) => heard.topic === topic && hear(heard.word))
  return (word) => {
    // Reactive objects cannot be cloned.
    const plain = JSON.parse(JSON.stringify(word)) as W
    channel.postMessage(plain)
    import.meta.hot?.send(RELAYED, { topic, word: plain })
  }
}
