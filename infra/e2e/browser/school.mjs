// The school's part of a system's way to its certificate, step by step as the guide (学校.md) says it.
import { scan } from './paper.mjs'
import { day } from './stage.mjs'

const WHAT_FOR = '影响一校的教学秩序，可以用纸质办法补救'
const idIn = (page, kind) => new RegExp(`${kind}-[0-9A-Z]{8}`).exec(page.url())[0]

/** The page of the system, found as one finds it: in the menu, by its name. */
async function opensSystem({ page, novice, story }, tab) {
  await novice.menu('等级保护对象')
  await novice.link(story.name, page.getByRole('tab', { name: new RegExp(`^${tab}`) }))
  await novice.tab(tab, page.locator('main').getByRole('heading', { name: tab, exact: true }))
}

/** Registers the system; it has been running for two months. */
export async function register({ page, novice, story, kept }) {
  await novice.menu('等级保护对象')
  await novice.opens('新增')
  await novice.type('name', story.name)
  await novice.choose('kind', '信息系统')
  await novice.day('commissionedOn', day(60))
  await novice.type('business.description', '学生选报社团，公布名单')
  await novice.tick('business.types', '5 公众服务')
  await novice.choose('service.scope', '30 地')
  await novice.choose('service.audience', '两者均包括')
  await novice.type('service.users', '900')
  await novice.choose('deployment.coverage', '局域网')
  await kept('registering')
  await novice.choose('deployment.network', '业务专网')
  await novice.field('basis.reason').scrollIntoViewIfNeeded()
  await kept('registering-late')
  await novice.send('登记')
  await page.waitForURL(/target-[0-9A-Z]{8}/)
  story.target = idIn(page, 'target')
  await page.getByRole('tab', { name: /^定级/ }).waitFor()
  await kept('registered')
}

/** Says what harm there would be, and looks through the report, as far as the head is needed. */
export async function grade({ page, novice, story, kept }) {
  await novice.tab('定级', page.getByText('还没有定级'))
  await kept('not-graded')
  await novice.button('开始定级', page.locator('[data-field="category"]'))
  story.grading = idIn(page, 'grading')
  await novice.choose('category', '教学资源与家校沟通')
  await kept('category')
  await novice.button('下一步：确定等级', page.getByRole('region', { name: '业务信息安全' }))
  await kept('level-empty')
  for (const [part, title, what] of [['information', '业务信息安全', '学生姓名、班级和所选社团'], ['service', '系统服务安全', '师生和家长，选课期间须能使用']]) {
    const row = page.getByRole('region', { name: title }).getByRole('radiogroup', { name: /社会秩序/ })
    await novice.click(row.locator('label.cell').first())
    await novice.type(`${part}.description`, what)
    await novice.type(`${part}.explanation`, WHAT_FOR)
  }
  await page.getByText('不低于参考等级').waitFor()
  await kept('level')
  await novice.button('下一步：定级报告', page.locator('[data-field="report.composition"]'))
  await kept('report')
  await novice.button('下一步：专家评审', page.getByText('请第一责任人或直接责任人登录').first())
  await kept('waits-for-the-head')
}

/** The head sends it to the experts, records what they said, and submits it. */
export async function submitGrading(sitting) {
  const { page, novice, story, kept } = sitting
  await opensSystem(sitting, '定级')
  await novice.button('继续定级', page.getByRole('button', { name: '送专家评审' }))
  await kept('before-the-experts')
  await novice.opens('送专家评审')
  await kept('to-the-experts')
  await novice.send('送专家评审')
  const experts = novice.field('review.experts')
  for (const [i, name] of ['甲示例', '乙示例', '丙示例'].entries()) {
    await novice.into(experts.getByLabel(`专家 ${i + 1} 姓名`), name)
    await novice.into(experts.getByLabel(`专家 ${i + 1} 单位`), '示例大学')
    await novice.into(experts.getByLabel(`专家 ${i + 1} 职务职称`), '教授')
  }
  await novice.tick('review.agreed', '同意所定等级')
  await novice.upload('review.opinion', scan('专家评审意见', `opinion of three experts ${story.run}`))
  await kept('experts')
  await novice.button('登记专家评审', page.getByRole('heading', { name: '提交审核' }))
  await kept('submitting')
  await submit(sitting)
  await kept('submitted')
}

/** The last step of the wizard. */
export async function submit({ page, novice }) {
  await novice.opens('提交审核')
  await novice.send('提交审核')
  await page.locator('main').getByText('主管部门审核').first().waitFor()
}

/** More people use it than was registered: a change of what was submitted. */
export async function moreUsers({ page, novice, story, kept }) {
  await novice.menu('等级保护对象')
  await novice.link(story.name, page.getByRole('button', { name: '修改' }))
  await novice.opens('修改')
  await novice.type('service.users', '1200')
  await kept('changing')
  await novice.send('提交')
  await page.locator('main').getByText('1,200 人').waitFor()
}

/** What came back is put right: the report says the number, too. */
export async function amendReport(sitting) {
  const { page, novice, kept } = sitting
  await opensSystem(sitting, '定级')
  await novice.button('继续定级', page.locator('[data-field="report.business"]'))
  await page.getByText('退回：').waitFor()
  await novice.type('report.business', '学生选报社团，公布名单。用户规模约 1200 人。')
  await kept('came-back')
  await novice.button('保存并退出', page.getByRole('button', { name: '继续填写' }))
}

/** Whoever answers for the school, or stands in for them: the opinion is on record, the level is the same. */
export async function submitAgain(sitting) {
  const { page, novice } = sitting
  await opensSystem(sitting, '定级')
  await novice.button('继续定级', page.getByRole('button', { name: '送专家评审' }))
  await novice.opens('送专家评审')
  await novice.send('送专家评审')
  await novice.button('下一步：提交审核', page.getByRole('heading', { name: '提交审核' }))
  await submit(sitting)
}

export async function takeBack({ page, novice, story }) {
  await novice.menu('定级')
  await novice.link(story.name, page.getByRole('button', { name: '撤回' }))
  await novice.opens('撤回')
  await novice.type('basis.reason', '由校长提交')
  await novice.send('撤回')
  await page.locator('main').getByText('草稿').first().waitFor()
}

/** The form: looked through sheet by sheet, and filled in where nobody knew. */
export async function fillInForm(sitting) {
  const { page, novice, story, kept } = sitting
  await opensSystem(sitting, '备案')
  await page.getByText('还没有备案').waitFor()
  await kept('not-filed')
  await novice.button('准备备案', page.getByRole('tab', { name: /^表一/ }))
  story.filing = idIn(page, 'filing')
  await kept('form-prefilled')
  await novice.type('draft.unit.address.detail', '示例路7号')
  await novice.type('draft.unit.address.postcode', '610041')
  await novice.choose('draft.unit.bodyKind', '事业单位')
  await novice.type('draft.unit.leader.phone', '028-80000001')
  await novice.type('draft.unit.security.contact.phone', '028-80000002')
  await kept('form-1')
  await novice.tab('表二', page.locator('[data-field="draft.target.number"]'))
  await kept('form-2')
  await novice.tab('表三', page.locator('[data-field="draft.grading.report"]'))
  await novice.upload('draft.grading.report', scan('定级报告', `report of a grading, stamped ${story.run}`))
  await kept('form-3')
  await novice.tab('表四', page.getByRole('heading', { name: /^表四/ }))
  await kept('form-4')
  await novice.tab('表五', novice.field('draft.materials.EXPERT_OPINION').getByText('专家评审意见.pdf').first())
  await kept('form-5')
  await novice.tab('表六', page.getByRole('button', { name: '增加一张' }))
  await kept('form-6-empty')
  await novice.button('增加一张', page.locator('[data-field="draft.data.0.name"]'))
  await dataSheet(novice)
  await kept('form-6')
  await novice.button('保存', page.getByText(/已保存/))
  await kept('form-saved')
}

async function dataSheet(novice) {
  const at = (field) => `draft.data.0.${field}`
  await novice.type(at('name'), '选课名单')
  await novice.choose(at('grade'), '一般')
  await novice.type(at('category'), '教育管理数据')
  for (const [field, option] of [['personal', '未成年人个人信息'], ['sources', '人工填报'], ['exchanges', '无交互'], ['rooms', '本单位'], ['places', '境内']]) {
    await novice.tick(at(field), option)
  }
}

export async function submitFiling(sitting) {
  const { page, novice, kept } = sitting
  await opensSystem(sitting, '备案')
  await novice.button('继续填写', page.getByRole('button', { name: '提交备案' }))
  await novice.opens('提交备案')
  await kept('form-complete')
  await novice.send('提交备案')
  await page.locator('main').getByText('已提交').first().waitFor()
  await kept('filed')
}

export async function putRight(sitting) {
  const { page, novice, story, kept } = sitting
  await opensSystem(sitting, '备案')
  await novice.button('继续填写', page.getByText('缺少网络拓扑结构及说明'))
  await kept('to-be-put-right')
  await novice.tab('表五', page.locator('[data-field="draft.materials.TOPOLOGY"]'))
  await novice.upload('draft.materials.TOPOLOGY', scan('网络拓扑', `network topology ${story.run}`))
  await novice.opens('提交备案')
  await novice.send('提交备案')
  await page.locator('main').getByText('已提交').first().waitFor()
}
