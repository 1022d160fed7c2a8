const DEFAULT_PORT = 3030
/** The lengths of the lecture in minutes, and the entry files that pick their slides. */
const LENGTHS = new Map([['45', 'slides.md'], ['20', 'slides-20.md'], ['5', 'slides-5.md']])

/**
 * The value of an option given as `--name value`, `--name=value` or `-n value`, and the arguments without it.
 * @param {string[]} args
 * @param {string[]} names
 * @returns {{ value?: string, rest: string[] }}
 */
function take(args, names) {
  const at = args.findIndex(arg => names.some(name => arg === name || arg.startsWith(`${name}=`)))
  if (at === -1)
    return { rest: args }
  const [, ...inline] = String(args[at]).split('=')
  const isInline = inline.length > 0
  return { value: isInline ? inline.join('=') : args[at + 1], rest: args.toSpliced(at, isInline ? 1 : 2) }
}

/**
 * Whether a browser window can appear: somebody sits at a terminal, and there is a screen.
 * @param {{ platform: string, env: Record<string, string | undefined>, stdout: { isTTY?: boolean } }} process
 */
function canOpenBrowser({ platform, env, stdout }) {
  const hasScreen = platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY || env.WSL_DISTRO_NAME)
  return Boolean(stdout.isTTY) && !env.CI && !env.SSH_CONNECTION && hasScreen
}

/**
 * Takes `--remote` or `--remote=secret` out of the arguments.
 * @param {string[]} args
 * @returns {{ remote?: { secret?: string }, rest: string[] }} no `secret` where a new one is to be made
 */
function takeRemote(args) {
  const given = args.find(arg => /^--remote(?:=|$)/.test(arg))
  if (given === undefined)
    return { rest: args }
  return { remote: given === '--remote' ? {} : { secret: given.slice('--remote='.length) }, rest: args.filter(arg => arg !== given) }
}

/**
 * Reads what `npm start` needs of its arguments: `20` for a length of the lecture, `--remote` for a phone, and
 * Slidev's own, which it completes.
 * @param {string[]} args
 * @param {{ platform: string, env: Record<string, string | undefined>, stdout: { isTTY?: boolean } }} process
 * @returns {{ wantedPort: number, base: string, entry: string, remote?: { secret?: string }, rest: string[] }} `rest` goes to Slidev
 */
export function readStartArguments(args, process) {
  const { remote, rest: local } = takeRemote(args)
  const { value: port, rest } = take(local, ['--port', '-p'])
  const { value: base = '/' } = take(rest, ['--base'])
  const named = rest.map(arg => LENGTHS.get(arg) ?? arg)
  const entry = named.find(arg => arg.endsWith('.md')) ?? 'slides.md'
  const saysOpen = rest.some(arg => /^(?:-o|--(?:no-)?open)(?:=|$)/.test(arg))
  // The address that Slidev would open lacks the secret.
  const opens = !remote && !saysOpen && canOpenBrowser(process)
  return { wantedPort: Number(port) || DEFAULT_PORT, base, entry, remote, rest: opens ? [...named, '--open'] : named }
}
