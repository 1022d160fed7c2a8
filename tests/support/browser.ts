import type { Browser } from 'playwright-core'
import process from 'node:process'
import { chromium } from 'playwright-core'
import { inject } from 'vitest'

/** Where this worker's Chromium is reached. Each worker has one of its own: a browser paints for all its pages on one core. */
export function browserEndpoint(): string {
  const endpoints = inject('browserEndpoints')
  return endpoints[Number(process.env.VITEST_POOL_ID ?? 1) % endpoints.length]!
}

/** Connects to this worker's Chromium; closing it leaves the Chromium running. */
export function connectBrowser(): Promise<Browser> {
  return chromium.connect(browserEndpoint())
}
