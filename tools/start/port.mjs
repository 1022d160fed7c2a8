import { createServer } from 'node:net'

/**
 * Whether nobody listens on a port of this machine, by either of its own addresses.
 * @param {number} port
 * @param {string} host
 * @returns {Promise<boolean>}
 */
function isFree(port, host) {
  return new Promise((resolve) => {
    const probe = createServer()
    // A machine without IPv6 has nobody listening there.
    probe.once('error', error => resolve(/** @type {NodeJS.ErrnoException} */ (error).code !== 'EADDRINUSE'))
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(true)))
  })
}

/**
 * The first free port from the wanted one on.
 * @param {number} wanted
 */
export async function firstFreePort(wanted) {
  for (let port = wanted; port < 65536; port++) {
    if (await isFree(port, '127.0.0.1') && await isFree(port, '::1'))
      return port
  }
  return wanted
}
