let isAsked = false

/**
 * Lets a hosted deck (only that has a manifest) be kept for the time without a network. To be called when everything is
 * fetched: the worker fetches all files once more, and must not take the line from a lecture that begins.
 */
export function keepOffline(): void {
  if (isAsked || !('serviceWorker' in navigator) || !document.querySelector('link[rel="manifest"]'))
    return
  isAsked = true
  navigator.serviceWorker.register('./sw.js', { scope: './' }).catch(error => console.warn('The deck could not be kept for offline use.', error))
}
