import { defineRootSetup } from '@slidev/types'
import { useAnnouncer } from '../composables/announcer'
import { useLaser } from '../composables/laser'
import { useLockstep } from '../composables/lockstep'
import { useMendedInterface } from '../composables/mended-interface'

export default defineRootSetup(() => {
  useLockstep()
  useAnnouncer()
  useMendedInterface()
  useLaser()
})
