import type { SharedState } from '@slidev/client'
import { configs, sharedState, useNav } from '@slidev/client'
import { watch } from 'vue'
import { openWordChannel } from './word-channel'

type Cursor = SharedState['cursor']

/** Shows the presenter's laser pointer to the audience, and nothing of the mouse without it. Call once, in the root. */
export function useLaser(): void {
  const { isPresenter } = useNav()
  const say = openWordChannel<{ cursor?: Cursor }>(`${configs.slidesTitle}, laser`, ({ cursor }) => {
    if (!isPresenter.value)
      sharedState.cursor = cursor
  })
  watch(() => isPresenter.value && sharedState.cursor?.style === 'laser' ? { ...sharedState.cursor } : undefined, cursor => say({ cursor }))
}
