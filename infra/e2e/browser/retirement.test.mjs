// A certified system to its end, by hand, in the pages: evaluated; what the report found is ordered to be put right
// by the district, worked on, returned, extended, submitted again, verified by another, closed; the filing is
// cancelled and the system retired; and the past is asked afterwards. What RetirementJourneyIT tells over HTTP.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { Novice } from './novice.mjs'
import { scan } from './paper.mjs'
import { ADDRESS, day, open, openBrowser, shot, visit } from './stage.mjs'

let browser
before(async () => { browser = await openBrowser() })
after(async () => { await browser.close() })

const UNIT = 'unit-QYXX0010'
const TARGET = 'target-QYXT1002'
const RUN = String(Date.now() % 100_000)
const FINDINGS = [`管理后台可从外网直接访问${RUN}`, `日志留存不足六个月${RUN}`]

const story = { subject: `系统安全问题整改${RUN}` }
const windows = new Map()
let shots = 0

/** One sitting of somebody, in their own window. */
async function as(account, act) {
  if (!windows.has(account)) windows.set(account, await visit(browser, account))
  const page = windows.get(account)
  const kept = (name) => shot(page, `retirement-${String(++shots).padStart(2, '0')}-${name}`)
  const found = await act({ page, novice: new Novice(page), kept, main: page.locator('main') })
  assert.deepEqual(page.faults, [], account)
  return found
}

/** Who holds a post at the school, by account, and what the system is called. */
async function whoAndWhat({ page, main }) {
  await open(page, `/units/${UNIT}`)
  story.school = await main.locator('h1').innerText()
  const holder = async (post) => {
    const link = page.locator(`[data-post="${post}"] a[href^="/people/"]`).first()
    await link.waitFor()
    return { account: (await link.getAttribute('href')).replace(/.*person-/, '').toLowerCase(), name: await link.innerText() }
  }
  const staff = { it: await holder('UNIT_IT'), head: await holder('FIRST_RESPONSIBLE') }
  await open(page, `/protection-targets/${TARGET}`)
  story.system = (await main.locator('h1').innerText()).trim()
  return staff
}

async function evaluates({ page, novice, kept, main }) {
  await open(page, `/protection-targets/${TARGET}?tab=evaluation`)
  await novice.opens('安排测评')
  await novice.send('安排')
  await page.waitForURL(/evaluation-[0-9A-Z]{8}/)
  story.evaluation = /evaluation-[0-9A-Z]{8}/.exec(page.url())[0]
  await novice.opens('登记合同')
  await novice.type('agency.name', '示例测评中心')
  await novice.send('登记')
  await novice.opens('登记进场')
  await novice.send('登记进场')
  await novice.opens('登记报告')
  await novice.type('report.number', `51010500110-${RUN.padStart(5, '0')}-26-5101-01`)
  await novice.day('report.reportedOn')
  await novice.choose('report.result.conclusion', '基本符合')
  await novice.type('report.result.majorRisks', '1')
  await novice.upload('report.scan', scan('测评报告', `evaluation report ${RUN}`))
  await kept('report')
  await novice.send('登记')
  await main.getByText('已出报告').first().waitFor()
}

async function confirms({ page, novice, kept, main }) {
  await open(page, `/evaluations/${story.evaluation}`)
  await novice.opens('确认报告')
  await novice.send('确认报告')
  await novice.opens('登记已报公安')
  await novice.send('登记')
  await main.getByText('已报公安机关').first().waitFor()
  await kept('evaluated')
}

/** What the report found: one item of 重大风险隐患, one that is less. */
async function orders({ page, novice, kept, main }) {
  await novice.menu('整改')
  await novice.opens('下达整改')
  await novice.choose('unit', story.school)
  await novice.choose('order.origin', '等级测评')
  await novice.type('order.subject', story.subject)
  await novice.day('order.dueOn', day(-30))
  await novice.type('order.items.0.finding', FINDINGS[0])
  await novice.tick('order.items.0.risk', '重大风险隐患')
  await novice.choose('order.items.0.target', story.system)
  await novice.button('增加一项', novice.field('order.items.1.finding'))
  await novice.type('order.items.1.finding', FINDINGS[1])
  await novice.tick('order.items.1.risk', '低')
  await kept('ordering')
  await novice.send('下达')
  await page.waitForURL(/rectification-[0-9A-Z]{8}/)
  story.order = /rectification-[0-9A-Z]{8}/.exec(page.url())[0]
  await main.getByText('待签收').first().waitFor()
  await kept('ordered')
}

/** As one finds it: among what waits for one, or on another of the lists. */
async function opensOrder({ page, novice }, list) {
  await novice.menu('整改')
  if (list) await novice.click(page.getByRole('group', { name: '办理清单' }).getByRole('button', { name: list }))
  await novice.link(story.subject, page.getByRole('heading', { name: story.subject }))
}

async function acknowledges(sitting) {
  await opensOrder(sitting)
  await sitting.novice.opens('签收')
  await sitting.novice.send('签收')
  await sitting.main.getByText('已签收').first().waitFor()
}

async function plans(sitting, responsible) {
  const { page, novice, kept } = sitting
  await opensOrder(sitting)
  await novice.opens('制定方案')
  await novice.type('plan.measures', '管理后台只对校内开放；扩容日志服务器')
  const picker = novice.field('plan.responsible').locator('.el-select')
  await picker.click()
  await picker.locator('input').fill(responsible)
  await page.locator('.el-select-dropdown__item:visible', { hasText: responsible }).first().click()
  await novice.day('plan.finishOn', day(-20))
  await kept('plan')
  await novice.send('保存方案')
}

/** What is left when only one thing is left is chosen already. */
async function works(sitting, findings) {
  const { novice, kept } = sitting
  await opensOrder(sitting)
  await novice.opens('报告进展')
  for (const finding of findings) await novice.tick('done', finding)
  await novice.type('note', '已限制访问范围，日志服务器已扩容')
  await kept('progress')
  await novice.send('报告')
}

async function submits(sitting, version) {
  const { novice, main, kept } = sitting
  await opensOrder(sitting)
  await novice.opens('提交整改报告')
  await novice.upload('report', scan('整改报告', `what was put right, ${version} ${RUN}`))
  await novice.send('提交')
  await main.getByText('待核查').first().waitFor()
  assert.equal(await main.getByRole('button', { name: '核查通过' }).count(), 0, 'nobody verifies their own work')
  await kept('submitted')
}

async function sendsBack(sitting) {
  const { novice, main, kept } = sitting
  await opensOrder(sitting)
  await novice.opens('退回')
  await novice.tick('again', FINDINGS[0])
  await novice.type('basis.reason', '管理后台仍可从外网访问')
  await kept('returning')
  await novice.send('退回')
  await main.getByText('管理后台仍可从外网访问').first().waitFor()
  await kept('returned')
}

async function asksForTime(sitting) {
  const { novice, kept } = sitting
  await opensOrder(sitting)
  await novice.opensFrom('更多办理', '申请延期')
  await novice.day('until', day(-60))
  await novice.type('basis.reason', '需厂商配合修改程序')
  await kept('asking')
  await novice.send('申请')
}

async function givesTime(sitting) {
  const { novice, main, kept } = sitting
  await opensOrder(sitting, '申请延期')
  await novice.opens('同意延期')
  await novice.upload('consent', scan('同意延期的函', `consent ${RUN}`))
  await novice.send('同意')
  await main.getByText(day(-60)).first().waitFor()
  await kept('extended')
}

async function verifiesAndCloses(sitting) {
  const { novice, main, kept } = sitting
  await opensOrder(sitting)
  await novice.opens('核查通过')
  await novice.type('opinion', '现场复测，管理后台已不能从外网访问')
  await novice.send('核查通过')
  await novice.opens('办结')
  await novice.send('办结')
  await main.getByText('已办结').first().waitFor()
  await kept('closed')
}

async function fillsInRetirement({ page, novice }) {
  await open(page, `/protection-targets/${TARGET}`)
  await novice.opensFrom('停用、变更与移交', '退役')
  await novice.tick('retirement.disposal', '销毁')
  await novice.type('retirement.description', '数据库和备份已清除，硬盘已消磁')
  await novice.upload('retirement.proof', scan('数据销毁记录', `disposal of data ${RUN}`))
}

async function retiresInVain(sitting, rule) {
  await fillsInRetirement(sitting)
  await sitting.novice.sendInVain('退役', rule, () => sitting.kept('retirement-refused'))
}

async function cancels(sitting) {
  const { page, novice, main } = sitting
  await open(page, `/protection-targets/${TARGET}?tab=filing`)
  await main.locator('a[href*="/filings/filing-"]').first().click()
  await page.waitForURL(/filing-[0-9A-Z]{8}/)
  story.filing = /filing-[0-9A-Z]{8}/.exec(page.url())[0]
  await novice.opens('申请撤销')
  await novice.type('basis.reason', '系统将退役')
  await novice.send('申请撤销')
}

async function recordsCancellation(sitting) {
  const { page, novice, main } = sitting
  await open(page, `/filings/${story.filing}`)
  await novice.opens('登记撤销')
  await novice.upload('scan', scan('撤销备案通知', `cancellation ${RUN}`))
  await novice.letter(`示网安〔2026〕${RUN}号`, '示例公安机关')
  await novice.send('登记')
  await main.getByText('已撤销').first().waitFor()
}

async function retires(sitting) {
  await fillsInRetirement(sitting)
  await sitting.kept('retiring')
  await sitting.novice.send('退役')
  await sitting.main.getByText('硬盘已消磁').first().waitFor()
  await sitting.kept('retired')
}

async function looksBack({ page, kept, main }) {
  await open(page, `/protection-targets/${TARGET}`)
  await main.getByText('退役').first().waitFor()
  await open(page, `/protection-targets/${TARGET}?on=${day(1)}`)
  await main.getByText('在用').first().waitFor()
  await kept('the-day-before')
  await page.goto(`${ADDRESS}/rectifications/${story.order}?on=${day(1)}`)
  await main.getByText(`${day(1)} 尚未登记`).waitFor()
  await open(page, `/rectifications/${story.order}?tab=history`)
  await main.getByText('核查通过').first().waitFor()
  await kept('history')
}

async function outside({ page }) {
  await open(page, `/rectifications/${story.order}`)
  await page.locator('main h1', { hasText: '没有找到' }).waitFor()
}

test('a certified system to its end', { timeout: 400_000 }, async () => {
  const { it, head } = await as('qyadm001', whoAndWhat)
  await as(it.account, evaluates)
  await as(head.account, confirms)
  await as('qyadm001', orders)
  await as(it.account, acknowledges)
  await as(head.account, (sitting) => plans(sitting, it.name))
  await as(it.account, (sitting) => works(sitting, FINDINGS))
  await as(head.account, (sitting) => submits(sitting, 'first'))
  await as('qyadm001', sendsBack)
  await as(head.account, asksForTime)
  await as('qyadm001', givesTime)
  await as(it.account, (sitting) => works(sitting, []))
  await as(head.account, (sitting) => submits(sitting, 'second'))
  await as(head.account, (sitting) => retiresInVain(sitting, 'ARetiredSystemsFilingIsCancelled'))
  await as(head.account, cancels)
  await as('ga000001', recordsCancellation)
  await as(head.account, (sitting) => retiresInVain(sitting, 'ARetiredSystemHasNoOpenOrder'))
  await as('qyadm001', verifiesAndCloses)
  await as(head.account, retires)
  await as('sjy00001', looksBack)
  await as('jjadm001', outside)
})
