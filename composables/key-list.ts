import { ref } from 'vue'

/** Whether the list of keys is shown in this window. */
export const isKeyListOpen = ref(false)
