// The bureau appoints a district's administrator, who appoints a school's people; the school registers
// a system; the responsible person changes; all of it entered late, by hand, in the pages.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { choose, day, fill, open, openBrowser, shot, visit } from './stage.mjs'

let browser
before(async () => { browser = await openBrowser() })
after(async () => { await browser.close() })

/** Told twice in one registry, it is still another story. */
const RUN = String(Date.now() % 100_000)
const REASON = '任职文书送达迟延'
const LETTER = { 'basis.document.number': '示教人〔2026〕201号', 'basis.document.issuer': '示例教育局' }

/** The form in front; calendars are dialogs, too, but not modal. */
const dialog = (page) => page.locator('[role="dialog"][aria-modal="true"]:visible')

async function pick(page, field, text) {
  const select = page.locator(`[aria-modal="true"]:visible [data-field="${field}"] .el-select`)
  await select.click()
  await select.locator('input').fill(text)
  await page.locator('.el-select-dropdown__item:visible', { hasText: text }).first().click()
}

async function setDay(page, field, date) {
  const input = page.locator(`[aria-modal="true"]:visible [data-field="${field}"] input`)
  await input.fill(date)
  await input.press('Enter')
}

async function late(page, ago) {
  await setDay(page, 'effective', day(ago))
  await fill(page, 'basis.reason', REASON)
}

async function letter(page, ago) {
  for (const [field, value] of Object.entries(LETTER)) await fill(page, field, value)
  await setDay(page, 'basis.document.issuedOn', day(ago))
}

/** Opens the dialog, has it filled, sends it; the id of what it made stands in the address. */
async function make(page, path, button, fillIn, send) {
  await open(page, path)
  await page.getByRole('button', { name: button, exact: true }).click()
  await dialog(page).waitFor()
  await fillIn()
  await dialog(page).getByRole('button', { name: send, exact: true }).click()
  await dialog(page).waitFor({ state: 'hidden', timeout: 10_000 }).catch(async (refused) => {
    await shot(page, 'journey-refused')
    throw new Error(`${button} ${path}: ${await dialog(page).innerText()}`, { cause: refused })
  })
  await page.waitForURL(/(unit|person|appointment|target)-[0-9A-Z]{8}/)
  return /(unit|person|appointment|target)-[0-9A-Z]{8}/.exec(page.url())[0]
}

const registerUnit = (page, name, kind, superior, division, ago) =>
  make(page, '/units', '新增', async () => {
    await fill(page, 'name', name)
    await pick(page, 'superior', superior)
    await choose(page, 'nature.kind', kind)
    if (division) await choose(page, 'division', division)
    await late(page, ago)
  }, '登记')

const registerPerson = (page, name, unit, ago) =>
  make(page, '/people', '新增', async () => {
    await fill(page, 'name', name)
    await pick(page, 'unit', unit)
    await late(page, ago)
  }, '登记')

const appoint = (page, person, role, unit, ago) =>
  make(page, '/appointments', '登记任职', async () => {
    await pick(page, 'person', person)
    await choose(page, 'role', role)
    await pick(page, 'unit', unit)
    await letter(page, ago)
    await late(page, ago)
  }, '任命')

/** Accounts follow appointments: soon, not at once. */
async function login(person) {
  const account = person.replace('person-', '').toLowerCase()
  for (let tries = 0; ; tries++) {
    try {
      return await visit(browser, account, {}, 5000)
    } catch (early) {
      if (tries === 5) throw early
    }
  }
}

test('from the bureau to the school, and back to a past day', { timeout: 240_000 }, async () => {
  const city = await visit(browser, 'ctyadm01')
  await registerUnit(city, `郫都区教育局${RUN}`, '区县', '示例市教育局', '郫都区', 60)
  await shot(city, 'journey-1-bureau')
  const admin = await registerPerson(city, `郫管示例${RUN}`, `郫都区教育局${RUN}`, 60)
  await appoint(city, `郫管示例${RUN}`, '区县管理员', `郫都区教育局${RUN}`, 60)
  await shot(city, 'journey-2-appointed')

  const district = await login(admin)
  await registerUnit(district, `郫都区样例小学${RUN}`, '小学', `郫都区教育局${RUN}`, '郫都区', 59)
  const it = await registerPerson(district, `郫网示例${RUN}`, `郫都区样例小学${RUN}`, 58)
  await appoint(district, `郫网示例${RUN}`, '学校网管', `郫都区样例小学${RUN}`, 58)
  await registerPerson(district, `郫旧示例${RUN}`, `郫都区样例小学${RUN}`, 58)
  await appoint(district, `郫旧示例${RUN}`, '直接责任人', `郫都区样例小学${RUN}`, 58)

  const school = await login(it)
  const target = await make(school, '/protection-targets', '新增', async () => {
    await fill(school, 'name', '郫都区样例小学门户')
    await choose(school, 'kind', '信息系统')
    await fill(school, 'business.description', '学校信息发布')
    await dialog(school).getByText('公众服务').click()
    await choose(school, 'service.scope', '30 地')
    await choose(school, 'service.audience', '两者均包括')
    await fill(school, 'service.users', '600')
    await choose(school, 'deployment.coverage', '局域网')
    await choose(school, 'deployment.network', '业务专网')
    await dialog(school).getByText('已建', { exact: true }).click()
    await setDay(school, 'commissionedOn', day(50))
    await late(school, 50)
    await shot(school, 'journey-3-form')
  }, '登记')
  await shot(school, 'journey-4-registered')

  await registerPerson(district, `郫新示例${RUN}`, `郫都区样例小学${RUN}`, 40)
  await appoint(district, `郫新示例${RUN}`, '直接责任人', `郫都区样例小学${RUN}`, 30)
  await shot(district, 'journey-5-succeeded')

  for (const [ago, name] of [[45, `郫旧示例${RUN}`], [31, `郫旧示例${RUN}`], [30, `郫新示例${RUN}`], [1, `郫新示例${RUN}`]]) {
    await open(school, `/protection-targets/${target}?tab=chain&on=${day(ago)}`)
    await school.locator('main', { hasText: name }).waitFor()
    assert.equal(await school.locator('main').getByText(name === `郫新示例${RUN}` ? `郫旧示例${RUN}` : `郫新示例${RUN}`).count(), 0, `${ago}`)
    await shot(school, `journey-6-chain-${ago}`)
  }
  await open(school, `/protection-targets/${target}?on=${day(30)}&asOf=${day(30)}`)
  await school.locator('main', { hasText: /没有找到|尚未登记/ }).waitFor()
  await shot(school, 'journey-7-as-known-then')
  for (const page of [city, district, school]) assert.deepEqual(page.faults, [])
})
