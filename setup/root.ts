import { defineRootSetup } from '@slidev/types'
import { useAnnouncer } from '../composables/announcer'
import { useLaser } from '../composables/laser'
import { useLockstep } from '../composables/lockstep'

export default defineRootSetup(() => {
  useLockstep()
  useAnnouncer()
  useLaser()
})
