const DEFAULT_PORT = 3030

/**
 * The value of an option given as `--name value`, `--name=value` or `-n value`, and the arguments without it.
 * @param {string[]} args
 * @param {string[]} names
 * @returns {{ value?: string, rest: string[] }}
 */
function take(args, names) {
  const at = args.findIndex(arg => names.includes(arg.split('=')[0]))
  if (at === -1)
    return { rest: args }
  const [, ...inline] = args[at].split('=')
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
 * Reads what `npm start` needs of Slidev's arguments and completes the rest.
 * @param {string[]} args
 * @param {{ platform: string, env: Record<string, string | undefined>, stdout: { isTTY?: boolean } }} process
 * @returns {{ wantedPort: number, base: string, isRemote: boolean, rest: string[] }} `rest` goes to Slidev
 */
export function readStartArguments(args, process) {
  const { value: port, rest } = take(args, ['--port', '-p'])
  const { value: base = '/' } = take(args, ['--base'])
  const saysOpen = args.some(arg => /^(?:-o|--(?:no-)?open)(?:=|$)/.test(arg))
  return {
    wantedPort: Number(port) || DEFAULT_PORT,
    base,
    isRemote: args.some(arg => /^--remote(?:=|$)/.test(arg)),
    rest: saysOpen || !canOpenBrowser(process) ? rest : [...rest, '--open'],
  }
}
