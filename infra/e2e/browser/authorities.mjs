// What district and police do on a system's way to its certificate, as their guides (区县.md, 公安联络.md) say it.
import { scan } from './paper.mjs'
import { day } from './stage.mjs'

const BUREAU = '武侯区教育局'
const POLICE = '示例公安机关'

async function opensGrading({ page, novice, story }) {
  await novice.menu('定级')
  await novice.link(story.name, page.getByRole('heading', { name: story.name }))
}

/** Approves what was seen, while the school changes it: refused by name, and sent back. */
export async function approveInVain(sitting, meanwhile) {
  const { page, novice, story, kept } = sitting
  await opensGrading(sitting)
  await kept('looked-at')
  await novice.opens('审核通过')
  await novice.letter(`示教信〔2026〕${story.run}-1号`, BUREAU)
  await kept('approving')
  await meanwhile()
  await novice.sendInVain('审核通过', 'TheTargetIsAsSubmitted', () => kept('approval-refused'))
  await page.reload()
  await page.locator('main').getByText('请退回，由学校重新提交').waitFor()
  await kept('changed-since')
  await novice.opens('退回')
  await novice.type('basis.reason', '提交后用户规模有变更，请在报告中写明')
  await novice.send('退回')
  await page.locator('main').getByText('草稿').first().waitFor()
}

/** The approver stands in at the school today; once is enough, however often the story is told. */
export async function delegate({ page, novice, story, kept }) {
  await novice.menu('单位')
  await novice.link(story.school, page.locator('[data-post="DIRECT_RESPONSIBLE"]'))
  const post = page.locator('[data-post="DIRECT_RESPONSIBLE"]')
  if (await post.getByText('代理').count() > 0) return
  await novice.click(post.locator('a[href^="/appointments/"]').first(), page.getByRole('button', { name: '委托代理' }))
  await novice.opens('委托代理')
  const picker = novice.field('person').locator('.el-select')
  await picker.click()
  await picker.locator('input').fill(story.approver.toUpperCase())
  await page.locator('.el-select-dropdown__item:visible', { hasText: story.approver.toUpperCase() }).first().click()
  await novice.day('until')
  await kept('standing-in')
  await novice.send('委托')
}

/** Acts under another of one's appointments, which may be as new as today. */
export async function actAs({ page }, role) {
  await page.reload()
  await page.locator('header').getByRole('button', { name: /账号与任职/ }).click()
  await page.getByRole('menuitem', { name: role }).click()
  await page.locator('header').getByText(role).first().waitFor()
  await page.locator('main h1').first().waitFor()
}

/** What one has submitted oneself, for whomever, one does not approve. */
export async function mayNotApproveOwn(sitting) {
  const { page, kept } = sitting
  await opensGrading(sitting)
  await page.locator('main').getByText('提交人不得审核自己的提交').first().waitFor()
  await kept('own-submission')
  return page.getByRole('button', { name: '审核通过' }).isDisabled()
}

export async function approve(sitting) {
  const { page, novice, story, kept } = sitting
  await novice.menu('定级')
  await page.locator('main').getByRole('link', { name: story.name }).waitFor()
  await kept('worklist')
  await novice.link(story.name, page.getByRole('button', { name: '审核通过' }))
  await novice.opens('审核通过')
  await novice.letter(`示教信〔2026〕${story.run}-2号`, BUREAU)
  await novice.send('审核通过')
  await page.locator('main').getByText('已审核').first().waitFor()
  await kept('approved')
}

async function opensFiling({ page, novice, story }) {
  await novice.menu('备案')
  await novice.link(story.name, page.getByRole('heading', { name: story.name }))
}

export async function recordNotice(sitting) {
  const { page, novice, story, kept } = sitting
  await opensFiling(sitting)
  await kept('before-the-police')
  await novice.opens('登记补正通知')
  await novice.type('items', '缺少网络拓扑结构及说明')
  await novice.day('dueOn', day(-10))
  await novice.upload('scan', scan('补正通知书', `notice to correct ${story.run}`))
  await novice.letter(`示网安〔2026〕${story.run}-1号`, POLICE)
  await kept('notice')
  await novice.send('登记')
  await page.locator('main').getByText('缺少网络拓扑结构及说明').first().waitFor()
  await kept('correction')
}

export async function certify(sitting) {
  const { page, novice, story, kept } = sitting
  await opensFiling(sitting)
  await novice.opens('登记备案证明')
  await novice.type('certificate.number', story.certificate)
  await novice.day('certificate.issuedOn')
  await novice.type('certificate.authority', POLICE)
  await novice.upload('scan', scan('备案证明', `certificate ${story.certificate}`))
  await novice.letter(`示网安〔2026〕${story.run}-2号`, POLICE)
  await kept('certificate')
  await novice.send('登记')
  await page.locator('main').getByText(story.certificate).first().waitFor()
  await kept('certified')
}
