import { ref } from 'vue'

/** Whether the audience sees a black screen; the same in every window of the lecture. */
export const isBlack = ref(false)
