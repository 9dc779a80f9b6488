// From a new system to its certificate, by hand, in the pages, as the guides say it: the school registers and
// grades it, experts and district agree, the police first want something put right, then certify; and the past
// is asked afterwards. What RegistryLifecycleTest tells over HTTP. The school has never filed by the form of 2025.
import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import * as authorities from './authorities.mjs'
import { minutes, Novice } from './novice.mjs'
import * as school from './school.mjs'
import { day, open, openBrowser, PASSWORD, shot, SHOTS, visit } from './stage.mjs'

let browser
before(async () => { browser = await openBrowser() })
after(async () => { await browser.close() })

/** Told twice in one registry, it is still another story. */
const RUN = `9${String(Date.now() % 10_000).padStart(4, '0')}`
const UNIT = 'unit-WHXX0007'
const TEN_MINUTES = 600
/** Silent reading of Chinese, characters a minute: 255 ± 29 (Trauzettel-Klosinski and Dietz, IOVS 2012), rounded down. */
const READ = 250

const story = { run: RUN, name: `社团选课系统${RUN}`, certificate: `51010700107-${RUN}`, approver: 'whsh0001' }
/** The window of each account, and how long it took to come in. */
const windows = new Map()
const efforts = []
let shots = 0

/** Accounts follow appointments: soon, not at once. */
async function enter(account) {
  for (let tries = 0; ; tries++) {
    try {
      const from = performance.now()
      const page = await visit(browser, account, {}, 10_000)
      return { page, entered: (performance.now() - from) / 1000 }
    } catch (early) {
      if (tries === 5) throw early
    }
  }
}

/** One sitting: somebody logs in, does something, and goes; here their window stays as they left it. */
async function as(account, who, act) {
  if (!windows.has(account)) windows.set(account, await enter(account))
  const { page, entered } = windows.get(account)
  const novice = new Novice(page)
  novice.logsIn(account, PASSWORD, entered)
  const kept = (name) => shot(page, `lifecycle-${String(++shots).padStart(2, '0')}-${name}`)
  const found = await act({ page, novice, story, kept })
  assert.deepEqual(page.faults, [], who)
  efforts.push({ who, novice })
  return found
}

/** Who holds a post at the school, by account. */
async function accounts({ page }) {
  await open(page, `/units/${UNIT}`)
  story.school = await page.locator('main h1').innerText()
  const holder = async (post) => {
    const link = page.locator(`[data-post="${post}"] a[href^="/people/"]`).first()
    await link.waitFor()
    return (await link.getAttribute('href')).replace(/.*person-/, '').toLowerCase()
  }
  return { it: await holder('UNIT_IT'), head: await holder('FIRST_RESPONSIBLE') }
}

/** The policy follows the certificate: soon, not at once. */
async function becomesFinal({ page, kept }) {
  for (let tries = 0; ; tries++) {
    await open(page, `/gradings/${story.grading}`)
    if (await page.locator('main').getByText('已确定').count() > 0) break
    assert.ok(tries < 20, 'the grading did not become final')
  }
  await kept('final')
}

/** The whole page goes back to a day that is chosen in the header. */
async function goesBack(page, to) {
  await page.locator('header').getByRole('button', { name: /查看日期/ }).click()
  await page.getByLabel('查看哪一天').fill(to.replaceAll('-', ''))
  await page.getByRole('button', { name: '查看', exact: true }).click()
  await page.getByRole('status').filter({ hasText: `${to} 的登记情况` }).waitFor()
}

async function askedInThePast({ page, kept }) {
  const main = page.locator('main')
  await open(page, `/protection-targets/${story.target}`)
  await main.getByText('已备案').first().waitFor()
  await main.getByText(story.certificate).first().waitFor()
  await kept('today')
  await goesBack(page, day(30))
  await main.getByText('未定级').first().waitFor()
  await main.getByText('未备案').first().waitFor()
  await kept('a-month-ago')
  await page.getByRole('tab', { name: /^备案/ }).click()
  await main.getByText(`${day(30)}，这个对象还没有备案`).waitFor()
  assert.equal(await main.getByText(story.certificate).count(), 0)
  await goesBack(page, day(90))
  await main.getByText(`${day(90)} 尚未登记`).first().waitFor()
  await kept('before-it-was')
  await page.getByRole('button', { name: '回到今天', exact: true }).click()
  await main.getByText('已备案').first().waitFor()
}

async function outside({ page, kept }) {
  for (const path of [`/protection-targets/${story.target}`, `/gradings/${story.grading}`, `/filings/${story.filing}`]) {
    await open(page, path)
    await page.locator('main h1', { hasText: '没有找到' }).waitFor()
  }
  await kept('outside')
}

/** What the guide tells those who do it for the first time: to both of them, then to each. */
function guide() {
  const text = readFileSync(new URL('../../docs/guides/学校.md', import.meta.url), 'utf8')
  const [both, ...parts] = /## 第一次办[^\n]*\n([^]*?)\n## /.exec(text)[1].split('\n### ')
  const readers = parts.map((part) => both + part)
  return { readers, seconds: (readers.join('').replace(/\s/g, '').length / READ) * 60 }
}

/** The school's part until its submission, read and done. */
function tell() {
  const ours = efforts.filter(({ who }) => /^学校/.test(who))
  const until = ours.slice(0, ours.findIndex(({ who }) => who.includes('提交备案')) + 1).filter(({ who }) => !who.includes('（另）'))
  const { readers, seconds: reading } = guide()
  const doing = until.reduce((sum, { novice }) => sum + novice.seconds, 0)
  const lines = efforts.filter(({ who }) => !/^看/.test(who)).map(({ who, novice }) => `${who}: ${novice.effort}`)
  lines.push(`学校，从登记到提交备案：操作 ${minutes(doing)}，两人各读指南里自己的一份 ${minutes(reading)}，共 ${minutes(doing + reading)}`)
  lines.push('按击键层次模型（Card, Moran & Newell 1983）推算，不是真人计时。')
  writeFileSync(join(SHOTS, 'lifecycle-effort.txt'), `${lines.join('\n')}\n`)
  console.log(lines.join('\n'))
  const named = [...readers.join('').matchAll(/「([^」]+)」/g)].map(([, name]) => name)
  const used = until.flatMap(({ novice }) => [...novice.used])
  assert.deepEqual(named.filter((name) => !used.some((each) => each === name || each.startsWith(`${name}：`))), [], 'the guide names what nobody needed')
  return doing + reading
}

test('from a new system to its certificate', { timeout: 400_000 }, async () => {
  const { it, head } = await as('whadm001', '看', accounts)
  await as(it, '学校网管：登记、定级', async (sitting) => { await school.register(sitting); await school.grade(sitting) })
  await as(head, '学校校长：专家评审、提交审核', school.submitGrading)

  await as(story.approver, '看', (sitting) => authorities.actAs(sitting, '区县审核员'))
  await as(story.approver, '区县审核员：审核时对象变了，退回', (sitting) =>
    authorities.approveInVain(sitting, () => as(it, '学校网管（另）：修改对象', school.moreUsers)))
  await as(it, '学校网管（另）：补报告', school.amendReport)
  await as('whadm001', '区县管理员：委托代理', authorities.delegate)
  await as(story.approver, '看', async (sitting) => {
    await authorities.actAs(sitting, '直接责任人')
    await school.submitAgain(sitting)
    await authorities.actAs(sitting, '区县审核员')
    assert.ok(await authorities.mayNotApproveOwn(sitting), 'nobody approves what they submitted')
  })
  await as(head, '学校校长（另）：撤回、重新提交', async (sitting) => { await school.takeBack(sitting); await school.submitAgain(sitting) })

  await as(story.approver, '区县审核员：审核通过', authorities.approve)
  await as(it, '学校网管：填写备案表', school.fillInForm)
  await as(head, '学校校长：提交备案', school.submitFiling)
  await as('ga000001', '公安联络员：补正通知', authorities.recordNotice)
  await as(head, '学校校长：补正', school.putRight)
  await as('ga000001', '公安联络员：备案证明', authorities.certify)
  await as(it, '看', async (sitting) => { await becomesFinal(sitting); await askedInThePast(sitting) })
  await as('jjsh0001', '看', outside)
  assert.ok(tell() <= TEN_MINUTES, 'the school needs more than ten minutes, see above')
})
