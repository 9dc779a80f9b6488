import { flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { defineComponent } from 'vue'
import { faultOf, filesGoWith, limitsText, sizeText, type EvidenceLimits } from '@/components/evidence'
import EvidenceField from '@/components/EvidenceField.vue'
import EvidenceFields from '@/components/EvidenceFields.vue'
import EvidenceLink from '@/components/EvidenceLink.vue'

const LIMITS: EvidenceLimits = { size: 20 * 1024 * 1024, types: ['PDF', 'JPEG', 'DOCX'] }
const DIGEST = 'a'.repeat(64)
const UNIT = 'unit-7K3M9QXA'

/** An upload of the browser, under the test's hand. */
class Upload extends EventTarget {
  static all: Upload[] = []
  readonly upload = new EventTarget()
  readonly headers: Record<string, string> = {}
  status = 0
  responseText = ''
  sent: FormData | undefined
  path = ''
  constructor() {
    super()
    Upload.all.push(this)
  }
  open(_method: string, path: string) {
    this.path = path
  }
  setRequestHeader(name: string, value: string) {
    this.headers[name] = value
  }
  send(form: FormData) {
    this.sent = form
  }
  abort() {
    this.dispatchEvent(new Event('abort'))
  }
  progress(loaded: number, total: number) {
    this.upload.dispatchEvent(new ProgressEvent('progress', { lengthComputable: true, loaded, total }))
  }
  async answer(status: number, body: unknown) {
    this.status = status
    this.responseText = JSON.stringify(body)
    this.dispatchEvent(new Event('load'))
    await flushPromises()
  }
  async breakLine() {
    this.dispatchEvent(new Event('error'))
    await flushPromises()
  }
}

let asked: Request[]
let shown: VueWrapper[]

beforeEach(() => {
  asked = []
  shown = []
  Upload.all = []
  vi.stubGlobal('XMLHttpRequest', Upload)
  vi.stubGlobal('fetch', async (request: Request) => {
    asked.push(request)
    const { pathname } = new URL(request.url)
    if (pathname.endsWith('/limits')) return Response.json(LIMITS)
    if (pathname.endsWith('/content')) {
      const disposition = `inline; filename="file.pdf"; filename*=UTF-8''${encodeURIComponent('报告.pdf')}`
      return new Response('%PDF-', { headers: { 'Content-Type': 'application/pdf', 'Content-Disposition': disposition } })
    }
    return Response.json({ position: 1, on: '2026-11-23', body: { name: '报告.pdf', type: 'PDF', size: 2048 } })
  })
  URL.createObjectURL = vi.fn(() => 'blob:here')
  URL.revokeObjectURL = vi.fn()
})
afterEach(() => {
  shown.forEach((each) => each.unmount())
  document.body.innerHTML = ''
  vi.unstubAllGlobals()
})

const pdf = (name = '报告.pdf', size = 5) => new File([new Uint8Array(size)], name)

async function field(model: string | null = null) {
  const wrapper = mount(EvidenceField, {
    props: { unit: UNIT, modelValue: model, 'onUpdate:modelValue': (to: string | null) => wrapper.setProps({ modelValue: to }) },
    attachTo: document.body,
    global: { components: { EvidenceLink } },
  })
  shown.push(wrapper)
  await flushPromises()
  const drop = async (file: File) => {
    await wrapper.find('label').trigger('drop', { dataTransfer: { files: [file] } })
    await flushPromises()
  }
  return { wrapper, drop }
}

test('sizes are told as people say them', () => {
  expect([sizeText(812), sizeText(34_000), sizeText(LIMITS.size), sizeText(1_300_000)]).toEqual(['812 字节', '33 KB', '20 MB', '1.2 MB'])
})

test('what cannot be taken is said before anything is sent', async () => {
  expect(faultOf({ name: 'a.PDF', size: 9 }, LIMITS)).toBeUndefined()
  expect(faultOf({ name: 'a.jpeg', size: 9 }, LIMITS)).toBeUndefined()
  expect(faultOf({ name: '没有扩展名', size: 9 }, LIMITS)).toBeUndefined()
  expect(faultOf({ name: 'a.exe', size: 9 }, LIMITS)).toContain('.exe')
  expect(faultOf({ name: 'a.pdf', size: 0 }, LIMITS)).toContain('空文件')
  expect(faultOf({ name: 'a.pdf', size: LIMITS.size + 1 }, LIMITS)).toContain('超过 20 MB')
  const { wrapper, drop } = await field()
  expect(wrapper.text()).toContain(limitsText(LIMITS))
  expect(wrapper.find('input').attributes('accept')).toBe('.pdf,.jpg,.jpeg,.docx')
  await drop(pdf('a.exe'))
  expect(Upload.all).toHaveLength(0)
  expect(wrapper.find('[role=alert]').text()).toContain('.exe')
})

test('a file goes to its unit, tells how far it is, and leaves its digest', async () => {
  const { wrapper, drop } = await field()
  await drop(pdf())
  const upload = Upload.all[0]!
  expect(upload.path).toBe(`/api/v1/units/${UNIT}/evidence`)
  expect(upload.headers['Idempotency-Key']).toMatch(/^[0-9a-f-]{36}$/)
  expect((upload.sent?.get('file') as File).name).toBe('报告.pdf')
  expect(wrapper.emitted('busy')).toEqual([[true]])
  upload.progress(3, 4)
  await flushPromises()
  expect(wrapper.find('progress').attributes('value')).toBe('75')
  await upload.answer(200, { file: DIGEST, type: 'PDF', size: 5, version: 1, position: 8 })
  expect(wrapper.props('modelValue')).toBe(DIGEST)
  expect(wrapper.emitted('busy')).toEqual([[true], [false]])
  expect(wrapper.text()).toContain('报告.pdf')
  expect(wrapper.text()).toContain('PDF，5 字节')
  expect(asked.filter((each) => each.url.includes('/evidence/a'))).toHaveLength(0)
  await wrapper.findAll('button').find((each) => each.text() === '移除')!.trigger('click')
  expect(wrapper.props('modelValue')).toBeNull()
})

test('a refusal is said in the words of the server, and the next file is a new act', async () => {
  const { wrapper, drop } = await field()
  await drop(pdf())
  await Upload.all[0]!.answer(415, { status: 415, detail: '文件里有宏，不予接收。', rule: 'FileHasNoMacros' })
  expect(wrapper.find('[role=alert]').text()).toContain('文件里有宏')
  expect(wrapper.props('modelValue')).toBeNull()
  await drop(pdf('另一份.pdf'))
  expect(wrapper.find('[role=alert]').exists()).toBe(false)
  expect(Upload.all[1]!.headers['Idempotency-Key']).not.toBe(Upload.all[0]!.headers['Idempotency-Key'])
})

test('when the line breaks the same file can be sent again under the same key', async () => {
  const { wrapper, drop } = await field()
  await drop(pdf())
  await Upload.all[0]!.breakLine()
  await wrapper.findAll('button').find((each) => each.text() === '再试')!.trigger('click')
  await flushPromises()
  expect(Upload.all[1]!.headers['Idempotency-Key']).toBe(Upload.all[0]!.headers['Idempotency-Key'])
  await Upload.all[1]!.answer(200, { file: DIGEST, type: 'PDF', size: 5, version: 1, position: 8 })
  expect(wrapper.props('modelValue')).toBe(DIGEST)
})

test('an upload can be stopped, and leaves nothing behind', async () => {
  const { wrapper, drop } = await field()
  await drop(pdf())
  await wrapper.findAll('button').find((each) => each.text() === '停止')!.trigger('click')
  await flushPromises()
  expect(wrapper.find('[role=alert]').exists()).toBe(false)
  expect(wrapper.find('input[type=file]').exists()).toBe(true)
})

test('several files are kept once each, in their order', async () => {
  const other = 'b'.repeat(64)
  const wrapper = mount(EvidenceFields, {
    props: { unit: UNIT, modelValue: [DIGEST], 'onUpdate:modelValue': (to: string[]) => wrapper.setProps({ modelValue: to }) },
    attachTo: document.body,
    global: { components: { EvidenceLink, EvidenceField } },
  })
  shown.push(wrapper)
  await flushPromises()
  const add = async (digest: string) => {
    await wrapper.find('label').trigger('drop', { dataTransfer: { files: [pdf()] } })
    await flushPromises()
    await Upload.all.at(-1)!.answer(200, { file: digest, type: 'PDF', size: 5, version: 1, position: 8 })
  }
  await add(other)
  await add(DIGEST)
  expect(wrapper.props('modelValue')).toEqual([DIGEST, other])
  expect(wrapper.find('input[type=file]').exists()).toBe(true)
  await wrapper.findAll('button').find((each) => each.text() === '移除')!.trigger('click')
  expect(wrapper.props('modelValue')).toEqual([other])
})

test('a file says what it is, and is saved under the name the server gives it', async () => {
  const clicked: string[] = []
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    clicked.push(this.download)
  })
  const wrapper = mount(EvidenceLink, { props: { unit: UNIT, file: DIGEST }, attachTo: document.body })
  shown.push(wrapper)
  await flushPromises()
  expect(wrapper.text()).toContain('报告.pdf')
  expect(wrapper.text()).toContain('PDF，2 KB')
  await wrapper.find('[aria-label="下载 报告.pdf"]').trigger('click')
  await flushPromises()
  expect(new URL(asked.at(-1)!.url).searchParams.get('use')).toBe('DOWNLOAD')
  expect(clicked).toEqual(['报告.pdf'])
})

test('a file of a target is found and opened with that, whichever unit recorded it', async () => {
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {})
  const page = defineComponent({
    components: { EvidenceLink },
    setup: () => filesGoWith(() => 'target-7K2M9QXA'),
    template: `<EvidenceLink unit="${UNIT}" file="${DIGEST}" />`,
  })
  const wrapper = mount(page, { attachTo: document.body })
  shown.push(wrapper)
  await flushPromises()
  await wrapper.find('[aria-label="下载 报告.pdf"]').trigger('click')
  await flushPromises()
  const place = `/api/v1/protection-targets/target-7K2M9QXA/evidence/${DIGEST}`
  expect(asked.map((request) => new URL(request.url).pathname)).toEqual([place, `${place}/content`])
})

test('a preview is fetched, shown from memory, and forgotten', async () => {
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => {}, removeEventListener: () => {} }))
  const wrapper = mount(EvidenceLink, { props: { unit: UNIT, file: DIGEST }, attachTo: document.body })
  await flushPromises()
  await wrapper.find('[aria-label="预览 报告.pdf"]').trigger('click')
  await flushPromises()
  expect(new URL(asked.at(-1)!.url).searchParams.get('use')).toBe('PREVIEW')
  await vi.waitFor(() => expect(document.querySelector('iframe')?.getAttribute('src')).toBe('blob:here'))
  expect(document.querySelector('iframe')?.getAttribute('title')).toBe('报告.pdf')
  wrapper.unmount()
  expect(URL.revokeObjectURL).toHaveBeenCalledWith('blob:here')
})
