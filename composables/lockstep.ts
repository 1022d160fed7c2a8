import type { Lecture, Word } from '../lib/lockstep'
import type { Timer } from './timer-memory'
import { configs, disableBuiltinSync, sharedState, useNav } from '@slidev/client'
import { syncDirections } from '@slidev/client/state/index.ts'
import { watch } from 'vue'
import { isBlack } from './black-screen'
import { LockstepWindow } from './lockstep-window'
import { rememberedTimer, rememberTimer } from './timer-memory'
import { openWordChannel } from './word-channel'

type Nav = ReturnType<typeof useNav>
interface Shown { params: Record<string, unknown>, query: Record<string, unknown> }

const showsSlide = ({ params }: Shown) => params.no !== undefined
const placeOf = ({ params, query }: Shown) => ({ page: Number(params.no ?? 1), clicks: Number(query.clicks ?? 0) })

// Slidev's own synchronising returns every change as an echo, which undoes a press made meanwhile, and a window
// opened late draws the others to its own slide. These are its public switches.
function silenceSlidev(): void {
  disableBuiltinSync()
  if ('$syncUp' in sharedState)
    Object.assign(sharedState, { $syncUp: false, $syncDown: false })
}

/** Slidev's own buttons may close either direction for a window. */
function isOpen(direction: 'Send' | 'Receive', isPresenter: boolean): boolean {
  return syncDirections.value[`${isPresenter ? 'presenter' : 'viewer'}${direction}`]
}

function showPlace(page: number, clicks: number, clicksTotal: number, { router }: Nav): void {
  const { name, params, query } = router.currentRoute.value
  if (showsSlide({ params, query }))
    router.replace({ name, params: { ...params, no: String(page) }, query: { ...query, clicks: clicks || undefined } })
  else
    Object.assign(sharedState, { page, clicks, clicksTotal })
}

function show({ page, clicks = 0, clicksTotal = 0, isBlack: black, timer }: Partial<Lecture<Timer>>, nav: Nav): void {
  if (black !== undefined)
    isBlack.value = black
  if (timer)
    sharedState.timer = { ...timer }
  if (page !== undefined)
    showPlace(page, clicks, clicksTotal, nav)
}

function openWindow(nav: Nav, topic: string): LockstepWindow<Timer> {
  const { router, isPresenter, clicksTotal } = nav
  const own = { ...placeOf(router.currentRoute.value), clicksTotal: clicksTotal.value, isBlack: false, timer: { ...sharedState.timer } }
  return new LockstepWindow<Timer>(crypto.getRandomValues(new Uint32Array(2)).join('-'), own, {
    role: () => isPresenter.value ? 'presenter' : showsSlide(router.currentRoute.value) ? 'viewer' : 'reader',
    show: news => show(news, nav),
    join: (hear) => {
      const say = openWordChannel<Word<Timer>>(topic, word => isOpen('Receive', isPresenter.value) && hear(word))
      return word => isOpen('Send', isPresenter.value) && say(word)
    },
  })
}

function join(nav: Nav): void {
  const topic = `${configs.slidesTitle}, ${nav.total.value} slides`
  // As the last to have moved, this window is left alone by what remains of Slidev's own following.
  sharedState.lastUpdate = { id: topic, type: nav.isPresenter.value ? 'presenter' : 'viewer', time: Date.now() }
  sharedState.timer = rememberedTimer(topic) ?? sharedState.timer
  const here = openWindow(nav, topic)
  nav.router.afterEach((to, from, failure) => {
    if (!failure && showsSlide(to))
      showsSlide(from) ? here.change({ ...placeOf(to), clicksTotal: nav.clicksTotal.value }) : here.arrive(placeOf(to))
  })
  watch(isBlack, black => here.change({ isBlack: black }))
  watch(() => sharedState.timer, (timer) => {
    rememberTimer(topic, timer)
    here.change({ timer: JSON.parse(JSON.stringify(timer)) as Timer })
  }, { deep: true })
  // A window that was asleep asks again.
  for (const event of ['visibilitychange', 'pageshow'])
    addEventListener(event, () => document.visibilityState === 'visible' && here.greet())
  here.greet()
}

/** Keeps all windows of the lecture at the same slide, click, clock and black screen, whichever of them moves. Call once, in the root. */
export function useLockstep(): void {
  silenceSlidev()
  const nav = useNav()
  if (!nav.isPrintMode.value)
    nav.router.isReady().then(() => join(nav))
}
