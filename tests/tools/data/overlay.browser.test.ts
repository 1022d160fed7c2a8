import type { ChildProcess } from 'node:child_process'
import type { Page } from 'playwright-core'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connectBrowser } from '../../support/browser'
import { changed, writeDeck } from './small-deck'

/** How long a loaded machine may take; every wait is for a condition. */
const PATIENT = { timeout: 180_000 }
const REPOSITORY = fileURLToPath(new URL('../../..', import.meta.url))

function setupFile(name: string, code: string): Record<string, string> {
  return { [`setup/${name}.ts`]: code.replaceAll('~', REPOSITORY.replace(/\/$/, '')) }
}

const root = writeDeck({
  ...changed({ 'slides.md': ['Of these', '<ClaimCount />\n\nOf these'] }),
  ...setupFile('preparser', 'export { default } from \'~/setup/preparser\'\n'),
  ...setupFile('vite-plugins', 'import { deckData } from \'~/tools/data/vite-plugin\'\nexport default options => [deckData(options)]\n'),
  'components/ClaimCount.vue': '<script setup>\nimport { claims } from \'virtual:deck-data\'\n</script>\n<template><p id="total">{{ claims[0].figure.value }}</p></template>\n',
  'package.json': '{ "type": "module" }',
  // The linked node_modules belong to the repository, and so does the cache in them.
  'vite.config.ts': 'export default { cacheDir: \'.vite\' }\n',
})

async function freePort(): Promise<number> {
  const server = createServer().listen(0)
  await once(server, 'listening')
  const address = server.address()
  server.close()
  return typeof address === 'object' && address ? address.port : 0
}

let slidev: ChildProcess
let page: Page
let close: () => Promise<void>

beforeAll(async () => {
  symlinkSync(join(REPOSITORY, 'node_modules'), join(root, 'node_modules'))
  const port = await freePort()
  slidev = spawn(process.execPath, ['node_modules/@slidev/cli/bin/slidev.mjs', '--port', String(port)], { cwd: root, stdio: ['ignore', 'pipe', 'ignore'] })
  await new Promise<void>((resolve, reject) => {
    slidev.stdout!.setEncoding('utf8').on('data', (text: string) => text.includes(String(port)) && resolve())
    slidev.once('exit', code => reject(new Error(`The dev server ended with ${code}.`)))
  })
  const browser = await connectBrowser()
  page = await browser.newPage()
  page.setDefaultTimeout(PATIENT.timeout)
  close = () => browser.close()
  await page.goto(`http://localhost:${port}/1`)
  await page.locator('#total').waitFor()
})

afterAll(async () => {
  await close?.()
  slidev.kill()
  if (slidev.exitCode === null && slidev.signalCode === null)
    await once(slidev, 'exit')
  rmSync(root, { recursive: true })
})

function edit(file: string, from: string, to: string): void {
  const path = join(root, file)
  const before = readFileSync(path, 'utf8')
  expect(before).toContain(from)
  writeFileSync(path, before.replace(from, to))
}

/** What the overlay says; nothing while there is none. */
function overlay(): Promise<{ message: string, file: string } | undefined> {
  return page.evaluate(() => {
    const shown = document.querySelector('vite-error-overlay')?.shadowRoot
    const says = (part: string) => shown?.querySelector(part)?.textContent?.trim() ?? ''
    return shown ? { message: says('.message-body'), file: says('.file') } : undefined
  }).catch(() => undefined)
}

const shows = (fault: { message: string, file?: string }) => expect.poll(overlay, PATIENT).toMatchObject(fault)

async function noOverlay(): Promise<void> {
  await page.waitForFunction(() => !document.querySelector('vite-error-overlay') && document.querySelector('#total'))
}

function heading(text: string) {
  return page.locator('h1', { hasText: text }).first().waitFor()
}

describe('while the deck is open in dev mode', () => {
  it('a changed figure reaches slides and components', async () => {
    edit('data/claims/2-context.yaml', 'value: 123000', 'value: 124000')
    await heading('More than 124,000 people were flown out')
    await page.locator('#total', { hasText: '124000' }).waitFor()
  })

  it('a wrong datum shows with its place, also after a reload, and goes when it is put right', async () => {
    const fault = {
      message: 'data/claims/2-context.yaml:19:12  [1].figure.value\n  Expected a number, received "58k".\n  Write digits only (58000); put the unit in figure.unit.',
      file: join(root, 'data/claims/2-context.yaml:19:12'),
    }
    edit('data/claims/2-context.yaml', 'value: 58000', 'value: 58k')
    await shows(fault)
    await page.reload()
    await shows(fault)
    edit('data/claims/2-context.yaml', 'value: 58k', 'value: 58000')
    await noOverlay()
    await heading('More than 124,000 people were flown out')
  })

  it('an unknown claim in a page shows the slide, and goes when it is put right', async () => {
    edit('pages/02-context.md', '{{secstate-visit.day}}', '{{secstate-visi.day}}')
    await shows({ message: 'pages/02-context.md:9:6  slide 2, visit\n  There is no claim, record fact or inference "secstate-visi".\n  Did you mean "secstate-visit"?' })
    edit('pages/02-context.md', '{{secstate-visi.day}}', '{{secstate-visit.day}}')
    await noOverlay()
  })

  it('a page file that goes shows where it is named, and the deck is back when the file is', async () => {
    renameSync(join(root, 'pages/02-context.md'), join(root, 'pages/gone.md'))
    await shows({ message: 'slides.md:26:1  slide 2\n  The page file pages/02-context.md is missing.\n  Write it, or correct "src:".' })
    renameSync(join(root, 'pages/gone.md'), join(root, 'pages/02-context.md'))
    await noOverlay()
  })
})
