// A city is loaded from spreadsheets, as the guide (批量导入.md) says it: units, one file of them with faults, then
// people; confirmed, followed to the end, listed; and nothing comes twice.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, test } from 'node:test'
import { axe, day, open, openBrowser, shot, visit } from './stage.mjs'

let browser
before(async () => { browser = await openBrowser() })
after(async () => { await browser.close() })

/** Told twice in one registry, it is still another story. */
const RUN = String(Date.now() % 100_000)
const CITY = '示例市教育局'
const BUREAU = `温江示例教育局${RUN}`
const SCHOOL = `温江示例小学${RUN}`
const PATIENCE = { timeout: 60_000 }

const UNIT_COLUMNS = ['单位名称', '单位类型', '上级单位', '行政区划', '成立日期']
const PEOPLE_COLUMNS = ['所在单位', '姓名', '手机号码', '到岗日期']

/** As spreadsheet programs save it: UTF-8 with its mark. */
function csv(name, ...rows) {
  const text = `\ufeff${rows.map((row) => row.join(',')).join('\r\n')}\r\n`
  return { name: `${name}${RUN}.csv`, mimeType: 'text/csv', buffer: Buffer.from(text) }
}

// The school stands above its bureau: rows may come in any order.
const UNITS = csv('单位', UNIT_COLUMNS,
  [SCHOOL, '小学', BUREAU, '温江区', day(59)],
  [BUREAU, '区（市）县教育局', CITY, '温江区', day(60)])
const FAULTY = csv('单位有错', UNIT_COLUMNS,
  [`温江示例幼儿园${RUN}`, '学堂', BUREAU, '温江区', day(59)],
  [`温江示例初中${RUN}`, '初级中学', '没有这个教育局', '温江区', day(59)],
  [SCHOOL, '小学', BUREAU, '温江区', day(59)])
const PEOPLE = csv('人员', PEOPLE_COLUMNS,
  [SCHOOL, `温示例${RUN}`, '13800000101', day(58)],
  [SCHOOL, `江示例${RUN}`, '13800000102', day(58)])

/** Chooses what is imported, and gives the file; what was found is shown then. */
async function check(page, kind, file) {
  await open(page, '/imports')
  await page.getByRole('radio', { name: kind, exact: true }).check()
  // Taken as soon as it is known where to.
  await page.locator('input[type="file"]:enabled').setInputFiles(file)
  await page.waitForURL(/\/imports\/checks\//, PATIENCE)
  await page.getByRole('tab', { name: /^新增/ }).waitFor(PATIENCE)
}

/** How many rows a tab counts. */
const counted = async (page, outcome) =>
  Number((await page.getByRole('tab', { name: new RegExp(`^${outcome}`) }).innerText()).replace(/\D/g, ''))

const counts = async (page) => {
  const found = []
  for (const outcome of ['新增', '更新', '不变', '错误']) found.push(await counted(page, outcome))
  return found
}

/** Confirms so many rows, and waits until each of them is decided. */
async function confirm(page, rows, name) {
  await page.getByRole('button', { name: '确认导入' }).click()
  const dialog = page.locator('[role="dialog"][aria-modal="true"]:visible')
  await dialog.getByText('不能撤回').waitFor()
  await shot(page, `import-${name}-confirming`)
  await dialog.getByRole('button', { name: `导入 ${rows} 行` }).click()
  await page.waitForURL(/\/imports\/import-/, PATIENCE)
  await page.locator('main').getByText('已完成', { exact: true }).waitFor(PATIENCE)
  await page.locator('main').getByText(`已办 ${rows} 行，共 ${rows} 行`).first().waitFor()
  assert.equal(await page.getByText('未办成').count(), 0, `rows of ${name} were refused`)
  await shot(page, `import-${name}-done`)
}

async function downloaded(page, button) {
  const [file] = await Promise.all([page.waitForEvent('download'), button.click()])
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) }
}

/** Template and sample are there, and the sample is read without a fault. */
async function tries(page) {
  await open(page, '/imports')
  await page.getByRole('radio', { name: '单位', exact: true }).check()
  const template = await downloaded(page, page.getByRole('button', { name: '下载模板：单位' }))
  assert.match(template.name, /单位.*\.xlsx$/)
  const samples = page.getByRole('list', { name: '样例' }).getByRole('button')
  await samples.first().waitFor()
  await shot(page, 'import-start')
  assert.deepEqual(await axe(page), [])
  const sample = await downloaded(page, samples.first())
  await check(page, '单位', { name: sample.name, mimeType: 'application/octet-stream', buffer: sample.bytes })
  assert.equal(await counted(page, '错误'), 0, 'the sample is at fault')
  await page.getByRole('button', { name: '放弃' }).click()
  await page.waitForURL((url) => url.pathname === '/imports')
}

async function bringsUnits(page) {
  await check(page, '单位', UNITS)
  assert.deepEqual(await counts(page), [2, 0, 0, 0])
  await page.locator('main').getByText(SCHOOL).first().waitFor()
  await shot(page, 'import-units-checked')
  assert.deepEqual(await axe(page), [])
  await confirm(page, 2, 'units')
  assert.deepEqual(await axe(page), [])
}

/** What is wrong is named by its cell, in the sheet's own numbers; the rest stays as it is. */
async function seesFaults(page) {
  await check(page, '单位', FAULTY)
  assert.deepEqual(await counts(page), [0, 0, 1, 2])
  const row = (number) => page.getByRole('row').filter({ hasText: `第 ${number} 行` })
  await row(2).getByText('学堂', { exact: true }).waitFor()
  assert.match(await row(2).innerText(), /B 列[^]*「单位类型」[^]*没有“学堂”这个选项/)
  assert.match(await row(3).innerText(), /C 列[^]*「上级单位」[^]*没有“没有这个教育局”这个单位/)
  await shot(page, 'import-faulty')
  assert.deepEqual(await axe(page), [])
  assert.equal(await page.getByRole('button', { name: '确认导入' }).isDisabled(), true)
  const back = await downloaded(page, page.getByRole('button', { name: '下载错误原因工作簿' }))
  assert.match(back.name, /错误原因/)
  const lines = back.bytes.toString('utf8').split(/\r?\n/)
  assert.match(lines[0], /错误原因/)
  assert.match(lines[1], /学堂.*没有“学堂”这个选项/)
  assert.doesNotMatch(lines[3], /“/)
  await page.setViewportSize({ width: 375, height: 740 })
  // The page is laid out anew soon, not at once.
  await page.waitForFunction(() => document.documentElement.scrollWidth <= innerWidth, null, { timeout: 5000 }).catch(async (wide) => {
    throw new Error(`the check is ${await page.evaluate(() => document.documentElement.scrollWidth)} px wide on 375`, { cause: wide })
  })
  await shot(page, 'import-faulty-phone')
  await page.setViewportSize({ width: 1440, height: 960 })
}

async function bringsPeople(page) {
  await check(page, '人员', PEOPLE)
  assert.deepEqual(await counts(page), [2, 0, 0, 0])
  await confirm(page, 2, 'people')
  await page.getByRole('link', { name: '查看人员' }).click()
  await page.waitForURL(/\/people\?/)
  await open(page, `/people?text=${encodeURIComponent(`温示例${RUN}`)}`)
  await page.locator('main').getByRole('link', { name: `温示例${RUN}` }).waitFor()
}

async function bringsNothingTwice(page) {
  await check(page, '单位', UNITS)
  assert.deepEqual(await counts(page), [0, 0, 2, 0])
  await page.getByText('与登记完全一致，不必导入').waitFor()
  assert.equal(await page.getByRole('button', { name: '确认导入' }).isDisabled(), true)
  return page.url()
}

/** Who, when, what: listed today, and not on a day before. */
async function isListed(page) {
  await open(page, '/imports/records')
  await page.locator('main').getByRole('link', { name: UNITS.name }).waitFor()
  await shot(page, 'import-records')
  await page.locator('main').getByRole('link', { name: UNITS.name }).click()
  await page.locator('main h1', { hasText: UNITS.name }).waitFor()
  const address = page.url()
  await open(page, `/imports/records?on=${day(1)}&asOf=day`)
  await page.getByRole('status').filter({ hasText: day(1) }).first().waitFor()
  assert.equal(await page.locator('main').getByRole('link', { name: UNITS.name }).count(), 0)
  return address
}

test('a city is loaded from spreadsheets', { timeout: 300_000 }, async () => {
  const page = await visit(browser, 'ctyadm01')
  await tries(page)
  await bringsUnits(page)
  await seesFaults(page)
  await bringsPeople(page)
  const checked = await bringsNothingTwice(page)
  const imported = await isListed(page)
  assert.deepEqual(page.faults, [])

  const stranger = await visit(browser, 'jjadm001')
  await stranger.goto(checked)
  await stranger.getByText('没有找到这次检查').waitFor()
  await stranger.goto(imported)
  await stranger.locator('main h1', { hasText: '没有找到' }).waitFor()
  assert.deepEqual(stranger.faults, [])
  await stranger.context().close()
  await page.context().close()
})
