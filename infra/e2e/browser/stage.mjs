// A browser in front of the running registry: who looks, what they see, what was kept of it.
import { mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { chromium } from 'playwright-core'

const require = createRequire(import.meta.url)
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')

export const ADDRESS = process.env.REGISTRY_ADDRESS
export const PASSWORD = process.env.REGISTRY_DEMO_PASSWORD
export const SHOTS = process.env.REGISTRY_SCREENSHOTS ?? 'screenshots'
const CHROMIUM = process.env.ZELIAN_BROWSER ?? '/usr/bin/chromium'

/** The day, Asia/Shanghai, so many days ago: YYYY-MM-DD. */
export function day(ago = 0) {
  const then = new Date(Date.now() - ago * 86_400_000)
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(then)
}

export async function openBrowser() {
  mkdirSync(SHOTS, { recursive: true })
  const flags = ['--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']
  // Chromium's own sandbox needs rights that root in a container gives away.
  if (process.getuid?.() === 0) flags.push('--no-sandbox')
  return chromium.launch({ executablePath: CHROMIUM, args: flags })
}

/** Logs in as a demo account, in a context of its own. */
export async function visit(browser, account, { width = 1440, height = 960 } = {}, patience = 30_000) {
  const context = await browser.newContext({ viewport: { width, height }, locale: 'zh-CN' })
  const page = await context.newPage()
  page.faults = []
  page.on('pageerror', (fault) => page.faults.push(String(fault)))
  page.on('response', (answer) => {
    if (answer.status() >= 500) page.faults.push(`${answer.status()} ${answer.url()}`)
  })
  await page.goto(ADDRESS + '/')
  await page.locator('#username').fill(account)
  await page.locator('#password').fill(PASSWORD)
  await page.locator('#kc-login').click()
  await page.waitForURL((url) => url.href.startsWith(ADDRESS) && !url.pathname.startsWith('/login'), { timeout: patience })
  await page.locator('main h1').first().waitFor()
  return page
}

/** A page of the application, drawn to its end. */
export async function open(page, path) {
  await page.goto(ADDRESS + path)
  await page.locator('main h1, main h2').first().waitFor()
  await page.waitForLoadState('networkidle')
}

/** Fills the field that the form calls so. */
export async function fill(page, field, value) {
  const input = page.locator(`[data-field="${field}"] :is(input, textarea)`).first()
  await input.fill(value)
  await input.blur()
}

/** Chooses by its text from a select that the form calls so. */
export async function choose(page, field, text) {
  await page.locator(`[data-field="${field}"] .el-select`).first().click()
  const option = page.locator('.el-select-dropdown__item:visible', { hasText: text }).first()
  await option.click()
}

export async function shot(page, name) {
  await page.screenshot({ path: join(SHOTS, `${name}.png`), animations: 'disabled' })
}

/** What axe finds wrong by WCAG 2.1 A and AA, as lines. */
export async function axe(page) {
  await page.evaluate(AXE)
  const found = await page.evaluate(() =>
    globalThis.axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] }))
  return found.violations.flatMap((v) => v.nodes.map((n) => `${v.id} ${n.target.join(' ')}`))
}
