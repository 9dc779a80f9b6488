// Every page, for each kind of user: drawn without faults, readable for everybody, in reach of a thumb.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { ADDRESS, axe, day, open, openBrowser, shot, visit } from './stage.mjs'

const PAGES = [
  '/', '/units', '/people', '/appointments', '/protection-targets', '/obligations', '/reminders', '/gradings', '/filings', '/evaluations', '/rectifications', '/inspections', '/protection-plans', '/statistics', '/parameters', '/code-tables/division', '/holidays/2026',
  '/imports', '/imports/records', '/imports/guide',
]
const USERS = ['ctyadm01', 'jjadm001', 'wg000001', 'xz000001', 'sjy00001', 'ga000001', 'yw000001']

let browser
before(async () => { browser = await openBrowser() })
after(async () => { await browser.close() })

for (const user of USERS) {
  test(`${user} opens every page`, async () => {
    const page = await visit(browser, user)
    for (const path of PAGES) {
      await open(page, path)
      await shot(page, `${user}${path.replaceAll('/', '-')}`)
      assert.deepEqual(await axe(page), [], `${user} ${path}`)
    }
    assert.deepEqual(page.faults, [])
    await page.context().close()
  })
}

const DETAILS = ['/protection-targets/target-JJXT0602', '/protection-targets/target-JJXT0602?tab=chain',
  '/protection-targets/target-JJXT0602?tab=history', '/protection-targets/target-JJXT0602?tab=grading', '/protection-targets/target-JJXT0602?tab=filing',
  '/gradings/grading-JJ10602D', '/gradings/grading-JJ10602D?tab=history', '/filings/filing-JJBA0602', '/filings/filing-JJBA0602?tab=history',
  '/protection-targets/target-JJXT0302?tab=evaluation', '/evaluations/evaluation-JJCP0302', '/evaluations/evaluation-JJCP0302?tab=history',
  '/protection-targets/target-JJXT0302?tab=rectification', '/rectifications/rectification-JJZG0302', '/rectifications/rectification-JJZG0302?tab=history',
  '/inspections/inspection-JJZC0101', '/inspections/inspection-JJZC0101?tab=history', '/protection-plans/plan-JJFA0602', '/protection-plans/plan-JJFA0602?tab=history',
  '/units/unit-JJXX0006', '/people/person-WG000001']

test('details, their chain and their history', async () => {
  const page = await visit(browser, 'jjadm001')
  for (const [i, path] of DETAILS.entries()) {
    await open(page, path)
    await shot(page, `detail-${i}`)
    assert.deepEqual(await axe(page), [], path)
  }
  assert.deepEqual(page.faults, [])
  await page.context().close()
})

test('a retired system is shown with its end', async () => {
  const page = await visit(browser, 'ctyadm01')
  for (const [i, path] of ['/protection-targets/target-WHXT0601', '/protection-targets/target-WHXT0601?tab=history', '/protection-targets/target-WHXT0601?tab=rectification'].entries()) {
    await open(page, path)
    await shot(page, `retired-${i}`)
    assert.deepEqual(await axe(page), [], path)
  }
  assert.deepEqual(page.faults, [])
  await page.context().close()
})

test('in the past nothing can be written, and the banner says which day it is', async () => {
  const page = await visit(browser, 'jjadm001')
  for (const [i, path] of ['/protection-targets', '/protection-targets/target-JJXT0602', '/units/unit-JJXX0005',
    '/obligations', '/reminders', '/gradings', '/gradings/grading-JJ10602D', '/filings', '/filings/filing-JJBA0602', '/evaluations', '/rectifications', '/inspections', '/protection-plans', '/imports', '/imports/records', '/statistics',
    '/'].entries()) {
    await open(page, `${path}?on=${day(90)}`)
    await shot(page, `past-${i}`)
    await page.getByRole('status').filter({ hasText: day(90) }).first().waitFor()
    assert.equal(await page.getByRole('button', { name: '新增' }).count(), 0)
    assert.deepEqual(await axe(page), [], path)
  }
  assert.deepEqual(page.faults, [])
  await page.context().close()
})

test('on a phone nothing sticks out', async () => {
  const page = await visit(browser, 'jjadm001', { width: 375, height: 740 })
  for (const [i, path] of ['/', '/protection-targets', '/obligations', '/reminders', '/gradings', '/filings', '/evaluations', '/rectifications', '/inspections', '/protection-plans', '/imports', '/imports/records', '/imports/guide', '/statistics', ...DETAILS].entries()) {
    await open(page, path)
    await shot(page, `phone-${i}`)
    const [wide, seen] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth])
    assert.ok(wide <= seen, `${path} is ${wide} px wide on ${seen}`)
    assert.deepEqual(await axe(page), [], path)
  }
  await page.context().close()
})

test('something outside the scope looks like nothing at all', async () => {
  const page = await visit(browser, 'wg000001')
  for (const path of ['/gradings/grading-QY10101D', '/filings/filing-QYBA0101', '/protection-targets/target-QYXT0101']) {
    await open(page, path)
    await page.locator('main h1', { hasText: '没有找到' }).waitFor()
  }
  await shot(page, 'outside')
  await page.context().close()
})

test('who logs out is out', async () => {
  const page = await visit(browser, 'wg000001')
  await page.locator('header').getByRole('button').last().click()
  await page.getByText('退出登录').click()
  await page.locator('#username').waitFor()
  await page.goto(ADDRESS + '/units')
  await page.locator('#username').waitFor()
  await page.context().close()
})
