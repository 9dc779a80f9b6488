// From a new system to its certificate, by hand, in the pages, as the guides say it: the school registers and
// grades it, experts and district agree, the police first want something put right, then certify; and the past
// is asked afterwards. What RegistryLifecycleTest tells over HTTP.
import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { day, open, openBrowser, shot, SHOTS, visit } from './stage.mjs'
import { Novice } from './novice.mjs'

let browser
before(async () => { browser = await openBrowser() })
after(async () => { await browser.close() })

/** Told twice in one registry, it is still another story. */
const RUN = String(Date.now() % 100_000).padStart(5, '0')
const NAME = `社团选课系统${RUN}`
const CERTIFICATE = `51010400101-${RUN}`
const TEN_MINUTES = 600
/** Silent reading of Chinese, characters a minute (Trauzettel-Klosinski and Dietz, IOVS 2012). */
const READ = 255
/** Each file says something else, as scans do. */
const scan = (name) => ({ name: `${name}.pdf`, mimeType: 'application/pdf', buffer: Buffer.from(`%PDF-1.7\n% ${name} ${RUN}\n%%EOF\n`) })
const idIn = (page, kind) => new RegExp(`${kind}-[0-9A-Z]{8}`).exec(page.url())[0]

let shots = 0
const kept = (page, name) => shot(page, `lifecycle-${String(++shots).padStart(2, '0')}-${name}`)
const efforts = []
const school = { seconds: 0 }

async function as(account, who, act) {
  const page = await visit(browser, account)
  const novice = new Novice(page)
  const found = await act(page, novice)
  assert.deepEqual(page.faults, [])
  await page.context().close()
  efforts.push(`${who}: ${novice.effort}`)
  if (who.startsWith('school')) school.seconds += novice.seconds
  return found
}

/** The school's IT registers the system, says what harm there would be, and looks through the report. */
function registerAndGrade(page, novice) {
  return (async () => {
    await open(page, '/protection-targets')
    await novice.opens('新增')
    await novice.day('commissionedOn', day(60))
    await novice.type('name', NAME)
    await novice.choose('kind', '信息系统')
    await novice.type('business.description', '学生选报社团，公布名单')
    await novice.click(novice.front.getByText('公众服务'))
    await novice.choose('service.scope', '30 地')
    await novice.choose('service.audience', '两者均包括')
    await novice.type('service.users', '900')
    await novice.choose('deployment.coverage', '局域网')
    await novice.choose('deployment.network', '业务专网')
    await kept(page, 'registering')
    await novice.send('登记')
    await page.waitForURL(/target-[0-9A-Z]{8}/)
    const target = idIn(page, 'target')
    await page.getByRole('tab', { name: /^定级/ }).waitFor()
    await kept(page, 'registered')
    await novice.click(page.getByRole('tab', { name: /^定级/ }))
    await novice.button('开始定级', page.getByText('系统类别').first())
    const grading = idIn(page, 'grading')
    await novice.choose('category', '教学资源与家校沟通')
    await kept(page, 'category')
    await novice.button('下一步：确定等级', page.getByRole('region', { name: '业务信息安全' }))
    for (const [part, title, what] of [['information', '业务信息安全', '学生姓名、班级和所选社团'], ['service', '系统服务安全', '选课期间须能使用']]) {
      const row = page.getByRole('region', { name: title }).getByRole('radiogroup', { name: /社会秩序/ })
      await novice.click(row.locator('label.cell').first())
      await novice.type(`${part}.description`, what)
      await novice.type(`${part}.explanation`, '影响一校的教学秩序，可以用纸质办法补救')
    }
    await kept(page, 'level')
    await novice.button('下一步：定级报告', page.getByText('定级责任主体').first())
    await kept(page, 'report')
    await novice.button('下一步：专家评审', page.getByText('请第一责任人或直接责任人登录').first())
    await kept(page, 'waits-for-the-head')
    return { target, grading }
  })()
}

async function submitGrading(page, novice, { grading }) {
  await open(page, `/gradings/${grading}/edit`)
  if (await page.getByText('定级责任主体').count() > 0) await novice.button('下一步：专家评审', page.getByRole('button', { name: '送专家评审' }))
  await novice.opens('送专家评审')
  await novice.send('送专家评审')
  await novice.day('review.reviewedOn')
  const experts = novice.field('review.experts')
  for (const [i, [name, field]] of [['甲示例', '安全专家'], ['乙示例', '安全专家'], ['丙示例', '业务专家']].entries()) {
    await novice.into(experts.getByLabel(`专家 ${i + 1} 姓名`), name)
    await novice.into(experts.getByLabel(`专家 ${i + 1} 单位`), '示例大学')
    await novice.into(experts.getByLabel(`专家 ${i + 1} 职务职称`), '教授')
    await novice.from(experts.locator('tbody tr').nth(i).locator('.el-select'), field)
  }
  await novice.click(novice.front.getByText('同意所定等级', { exact: true }))
  await novice.upload('review.opinion', scan('专家评审意见'))
  await kept(page, 'experts')
  await novice.button('登记专家评审', page.getByRole('heading', { name: '提交审核' }))
  await kept(page, 'submitting')
  await novice.opens('提交审核')
  await novice.send('提交审核')
  await page.locator('main').getByText('主管部门审核').first().waitFor()
  await kept(page, 'submitted')
}

async function approve(page, novice, { grading }) {
  await open(page, '/gradings')
  await kept(page, 'worklist')
  await novice.click(page.locator('main').getByRole('link', { name: NAME }).first(), page.getByRole('button', { name: '审核通过' }))
  assert.equal(idIn(page, 'grading'), grading)
  await kept(page, 'looked-at')
  await novice.opens('审核通过')
  await novice.letter(`示教信〔2026〕${RUN}号`)
  await novice.send('审核通过')
  await page.locator('main').getByText('已审核').first().waitFor()
  await kept(page, 'approved')
}

async function fillInForm(page, novice, { target }) {
  await open(page, `/protection-targets/${target}?tab=filing`)
  await novice.button('准备备案', page.getByRole('tab', { name: /^表一/ }))
  const filing = idIn(page, 'filing')
  await kept(page, 'form-prefilled')
  for (const contact of ['leader', 'security.contact', 'data.contact']) {
    await novice.type(`draft.unit.${contact}.phone`, '028-80000001')
    for (const other of ['mobile', 'email']) {
      const masked = await novice.field(`draft.unit.${contact}.${other}`).locator('input').inputValue()
      if (masked.includes('*')) await novice.type(`draft.unit.${contact}.${other}`, other === 'email' ? 'xx@s1.jj.example' : '13900000001')
    }
  }
  await kept(page, 'form-1')
  await novice.click(page.getByRole('tab', { name: /^表二/ }))
  await kept(page, 'form-2')
  await novice.click(page.getByRole('tab', { name: /^表三/ }))
  await novice.upload('draft.grading.report', scan('定级报告'))
  await novice.type('draft.grading.filledBy', '王示例')
  await kept(page, 'form-3')
  await novice.click(page.getByRole('tab', { name: /^表四/ }))
  await kept(page, 'form-4')
  await novice.click(page.getByRole('tab', { name: /^表五/ }))
  const opinion = novice.field('draft.materials.EXPERT_OPINION')
  await opinion.getByText('专家评审意见.pdf').first().waitFor()
  await kept(page, 'form-5')
  await novice.click(page.getByRole('tab', { name: /^表六/ }))
  await novice.button('增加一张', page.getByText('数据名称').first())
  await dataSheet(novice)
  await kept(page, 'form-6')
  await novice.button('保存', page.getByText(/已保存/))
  return filing
}

async function dataSheet(novice) {
  const at = (field) => `draft.data.0.${field}`
  await novice.type(at('name'), '选课名单')
  await novice.choose(at('grade'), '一般')
  await novice.type(at('category'), '教育管理数据')
  await novice.type(at('department'), '教务处')
  await novice.type(at('responsible'), '王示例')
  for (const [field, option] of [['personal', '未成年人'], ['sources', '人工填报'], ['exchanges', '无交互'], ['clouds', '非云'], ['rooms', '本单位'], ['places', '境内']]) {
    await novice.click(novice.field(at(field)).getByText(option).first())
  }
}

async function submitFiling(page, novice, { filing }) {
  await open(page, `/filings/${filing}/edit`)
  await novice.opens('提交备案')
  await kept(page, 'form-complete')
  await novice.send('提交备案')
  await page.locator('main').getByText('已提交').first().waitFor()
  await kept(page, 'filed')
}

async function recordNotice(page, novice, { filing }) {
  await open(page, '/filings?phase=SUBMITTED')
  await novice.click(page.locator('main').getByRole('link', { name: NAME }).first(), page.getByRole('button', { name: '登记补正通知' }))
  assert.equal(idIn(page, 'filing'), filing)
  await novice.opens('登记补正通知')
  await novice.type('items', '缺少网络拓扑结构及说明')
  await novice.day('dueOn', day(-10))
  await novice.upload('scan', scan('补正通知书'))
  await novice.letter(`示网安〔2026〕${RUN}号`)
  await kept(page, 'notice')
  await novice.send('登记')
  await page.locator('main').getByText('缺少网络拓扑结构及说明').first().waitFor()
}

async function putRight(page, novice, { filing }) {
  await open(page, `/filings/${filing}/edit`)
  await kept(page, 'to-be-put-right')
  await novice.click(page.getByRole('tab', { name: /^表五/ }))
  await novice.upload('draft.materials.TOPOLOGY', scan('网络拓扑'))
  await novice.opens('提交备案')
  await novice.send('提交备案')
  await page.locator('main').getByText('已提交').first().waitFor()
}

async function certify(page, novice, { filing }) {
  await open(page, `/filings/${filing}`)
  await novice.opens('登记备案证明')
  await novice.type('certificate.number', CERTIFICATE)
  await novice.day('certificate.issuedOn')
  await novice.type('certificate.authority', '示例公安机关')
  await novice.upload('scan', scan('备案证明'))
  await novice.letter(`示网安〔2026〕${Number(RUN) + 1}号`)
  await kept(page, 'certificate')
  await novice.send('登记')
  await page.locator('main').getByText(CERTIFICATE).first().waitFor()
  await kept(page, 'certified')
}

/** The policy follows the certificate: soon, not at once. */
async function becomesFinal(page, { grading }) {
  for (let tries = 0; ; tries++) {
    await open(page, `/gradings/${grading}`)
    if (await page.locator('main').getByText('已确定').count() > 0) break
    assert.ok(tries < 20, 'the grading did not become final')
  }
  await kept(page, 'final')
}

async function askedInThePast(page, { target }) {
  const main = page.locator('main')
  await open(page, `/protection-targets/${target}`)
  await main.getByText('已备案').first().waitFor()
  await kept(page, 'today')
  await open(page, `/protection-targets/${target}?on=${day(30)}`)
  await main.getByText('未定级').first().waitFor()
  await main.getByText('未备案').first().waitFor()
  await kept(page, 'a-month-ago')
  await open(page, `/protection-targets/${target}?on=${day(90)}`)
  await main.getByText(`${day(90)} 尚未登记`).first().waitFor()
  await kept(page, 'before-it-was')
}

async function outside(page, { target, grading, filing }) {
  for (const path of [`/protection-targets/${target}`, `/gradings/${grading}`, `/filings/${filing}`]) {
    await open(page, path)
    await page.locator('main h1', { hasText: '没有找到' }).waitFor()
  }
  await kept(page, 'outside')
}

/** What the guide tells somebody who does it for the first time. */
function guide() {
  const text = readFileSync(new URL('../../docs/guides/学校.md', import.meta.url), 'utf8')
  const [, section] = /## 第一次办[^\n]*\n([^]*?)\n## /.exec(text)
  return section.replace(/\s/g, '')
}

test('from a new system to its certificate', { timeout: 300_000 }, async () => {
  const story = await as('wg000001', 'school IT', registerAndGrade)
  await as('xz000001', 'school head', (page, novice) => submitGrading(page, novice, story))
  await as('jjsh0001', 'district', (page, novice) => approve(page, novice, story))
  story.filing = await as('wg000001', 'school IT', (page, novice) => fillInForm(page, novice, story))
  await as('xz000001', 'school head', (page, novice) => submitFiling(page, novice, story))
  const reading = (guide().length / READ) * 60
  const minutes = ((school.seconds + reading) / 60).toFixed(1)
  await as('ga000001', 'liaison', (page, novice) => recordNotice(page, novice, story))
  await as('xz000001', 'school head', (page, novice) => putRight(page, novice, story))
  await as('ga000001', 'liaison', (page, novice) => certify(page, novice, story))
  await as('wg000001', 'reader', (page) => becomesFinal(page, story))
  await as('sjy00001', 'reader', (page) => askedInThePast(page, story))
  await as('qyadm001', 'outsider', (page) => outside(page, story))
  const effort = [...efforts.filter((line) => !/^(reader|outsider)/.test(line)), `school, from registration to submission, with ${(reading / 60).toFixed(1)} min for the guide: ${minutes} min`].join('\n')
  console.log(effort)
  writeFileSync(join(SHOTS, 'lifecycle-effort.txt'), `${effort}\n`)
  assert.ok(Number(minutes) * 60 <= TEN_MINUTES, `the school's part takes ${minutes} min`)
})
