import { defineRootSetup } from '@slidev/types'
import { useLaser } from '../composables/laser'
import { useLockstep } from '../composables/lockstep'

export default defineRootSetup(() => {
  useLockstep()
  useLaser()
})
