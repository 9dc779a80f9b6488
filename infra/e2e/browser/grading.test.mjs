// The district approves a grading, the liaison records a certificate and the grading is final by it, by
// hand, in the pages; the steps of the school's wizard open.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { day, fill, open, openBrowser, shot, visit } from './stage.mjs'

let browser
before(async () => { browser = await openBrowser() })
after(async () => { await browser.close() })

const dialog = (page) => page.locator('[role="dialog"][aria-modal="true"]:visible')
const PDF = { name: '扫描件.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n% scan\n%%EOF\n') }

async function setDay(page, field, date) {
  const input = dialog(page).locator(`[data-field="${field}"] input`)
  await input.fill(date)
  await input.press('Enter')
}

async function letter(page, number) {
  await fill(page, 'basis.document.number', number)
  await fill(page, 'basis.document.issuer', '示例单位')
  await setDay(page, 'basis.document.issuedOn', day())
}

async function scan(page, field) {
  await dialog(page).locator(`[data-field="${field}"] input[type="file"]`).setInputFiles(PDF)
  await dialog(page).locator(`[data-field="${field}"]`).getByText('扫描件.pdf').first().waitFor()
}

async function send(page, name) {
  await dialog(page).getByRole('button', { name, exact: true }).click()
  await dialog(page).waitFor({ state: 'hidden', timeout: 15_000 }).catch(async (refused) => {
    await shot(page, 'grading-refused')
    throw new Error(await dialog(page).innerText(), { cause: refused })
  })
}

test('the district approves what it saw', { timeout: 60_000 }, async () => {
  const page = await visit(browser, 'jjsh0001')
  await open(page, '/gradings')
  await shot(page, 'grading-1-worklist')
  await open(page, '/gradings/grading-JJ10202D')
  await shot(page, 'grading-2-submitted')
  await page.getByRole('button', { name: '审核通过' }).click()
  await dialog(page).waitFor()
  await letter(page, '示教信〔2026〕301号')
  await shot(page, 'grading-3-approving')
  await send(page, '审核通过')
  await page.locator('main').getByText('已审核').first().waitFor()
  await shot(page, 'grading-4-approved')
  assert.deepEqual(page.faults, [])
  await page.context().close()
})

test('the liaison records the certificate, and the grading is final', { timeout: 60_000 }, async () => {
  const page = await visit(browser, 'ga000001')
  await open(page, '/filings?phase=SUBMITTED')
  await shot(page, 'filing-1-worklist')
  await open(page, '/filings/filing-JJBA0502')
  await shot(page, 'filing-2-submitted')
  await page.getByRole('button', { name: '登记备案证明' }).click()
  await dialog(page).waitFor()
  await fill(page, 'certificate.number', '51010400105-00002')
  await setDay(page, 'certificate.issuedOn', day())
  await fill(page, 'certificate.authority', '示例公安机关')
  await scan(page, 'scan')
  await letter(page, '示网安〔2026〕88号')
  await shot(page, 'filing-3-recording')
  await send(page, '登记')
  await page.locator('main').getByText('51010400105-00002').first().waitFor()
  await shot(page, 'filing-4-certified')
  // The policy follows the certificate: soon, not at once.
  for (let tries = 0; ; tries++) {
    await open(page, '/gradings/grading-JJ10502D')
    if (await page.locator('main').getByText('已确定').count() > 0) break
    assert.ok(tries < 20, 'the grading did not become final')
  }
  assert.deepEqual(page.faults, [])
  await page.context().close()
})

test('the steps of the wizard open for the school', { timeout: 90_000 }, async () => {
  const page = await visit(browser, 'wg000001')
  await open(page, '/protection-targets/target-JJXT0104?tab=grading')
  await shot(page, 'grading-5-versions')
  await open(page, '/gradings/grading-JJ10104D/edit')
  await shot(page, 'grading-6-wizard')
  for (const [i, key] of ['level', 'report', 'experts', 'submit'].entries()) {
    await open(page, `/gradings/grading-JJ10104D/edit?step=${key}`)
    await shot(page, `grading-7-step-${i}`)
  }
  assert.deepEqual(page.faults, [])
  await page.context().close()
})
