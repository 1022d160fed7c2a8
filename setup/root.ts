import { defineRootSetup } from '@slidev/types'
import { useAddressLater } from '../composables/address-later'
import { useAnnouncer } from '../composables/announcer'
import { yieldFirstSlide } from '../composables/first-slide'
import { useLaser } from '../composables/laser'
import { useLockstep } from '../composables/lockstep'
import { useMendedInterface } from '../composables/mended-interface'
import { useSlidesAhead } from '../composables/slides-ahead'

export default defineRootSetup(() => {
  useLockstep()
  useAddressLater()
  useAnnouncer()
  useMendedInterface()
  useLaser()
  useSlidesAhead()
  yieldFirstSlide()
})
