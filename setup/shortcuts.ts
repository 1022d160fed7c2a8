import { useNav } from '@slidev/client'
import { defineShortcutsSetup } from '@slidev/types'
import { isAudience } from '../composables/audience-window'
import { isBlack } from '../composables/black-screen'
import { isKeyListOpen } from '../composables/key-list'
import { usePresenterKeys } from '../composables/presenter-keys'

/** What opens something over the slide; the audience sees none of it. */
const OF_LECTURERS = ['toggle_overview', 'goto']

/** Slidev's keys and the stage's; lib/stage-keys.ts lists them for people. */
export default defineShortcutsSetup(({ goFirst, goLast }, keys) => {
  const { startClock, toggleClock, openAudience } = usePresenterKeys()
  const { isPresenter } = useNav()
  const blacken = () => void (isBlack.value = true)
  const everywhere = [
    { name: 'first_slide', key: 'home', fn: goFirst },
    { name: 'last_slide', key: 'end', fn: goLast },
    { name: 'black_b', key: 'b', fn: blacken },
    { name: 'black_dot', key: '.', fn: blacken },
    { name: 'start_clock', key: 'f5', fn: startClock },
  ]
  if (isAudience)
    return [...keys.filter(({ name = '' }) => !OF_LECTURERS.includes(name)), ...everywhere]
  const ofPresenter = [
    { name: 'toggle_clock', key: 't', fn: toggleClock },
    { name: 'open_audience', key: 'a', fn: openAudience },
  ]
  return [
    ...keys,
    ...everywhere,
    ...isPresenter.value ? ofPresenter : [],
    { name: 'key_list', key: '?', fn: () => void (isKeyListOpen.value = true) },
  ]
})
