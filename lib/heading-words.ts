/** A name as a heading on a picture: without its article, with a capital: "the localists" gives "Localists". */
export function headingOf(name: string): string {
  const bare = name.replace(/^the /, '')
  return bare.charAt(0).toUpperCase() + bare.slice(1)
}
