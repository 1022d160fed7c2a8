import type { PluginOption } from 'vite'
import process from 'node:process'

/** How a deck is built when it is not for this machine: as a site, or as one file. Set by tools, read from the environment. */
export type Variant = 'hosted' | 'single'

/**
 * The plugins of a variant of the build, chosen by DECK_VARIANT; none for presenting, tests and printing, which
 * do not wait for them to be loaded either.
 */
export async function variantPlugins({ DECK_VARIANT, DECK_COMPANIONS, DECK_ADDRESS } = process.env): Promise<PluginOption[]> {
  if (DECK_VARIANT === 'single')
    return (await import('./single-plugins')).single()
  if (DECK_VARIANT === 'hosted')
    return (await import('./hosted-plugins')).hosted({ companions: DECK_COMPANIONS, address: DECK_ADDRESS })
  return []
}
