import { flushPromises, mount } from '@vue/test-utils'
import { ElDialog } from 'element-plus'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { defineComponent, h, ref } from 'vue'
import { Problem } from '@/api/problem'
import FormDialog from '@/components/FormDialog.vue'
import FormField from '@/components/FormField.vue'

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => {}, removeEventListener: () => {} }))
})
afterEach(() => {
  document.body.innerHTML = ''
  vi.unstubAllGlobals()
})

/** A dialog with one field whose sending answers as told, one failure after the other, then success. */
function dialog(...failures: unknown[]) {
  const keys: string[] = []
  const open = ref(true)
  const done = vi.fn()
  const submit = async (key: string) => {
    keys.push(key)
    const failure = failures.shift()
    if (failure) throw failure
  }
  const page = defineComponent(() => () =>
    h(
      FormDialog,
      { modelValue: open.value, 'onUpdate:modelValue': (is: boolean) => (open.value = is), title: '登记单位', submit, onDone: done },
      () => h(FormField, { label: '名称', field: 'name' }, () => [h('input', { id: 'name' }), h('input', { id: 'other' })]),
    ),
  )
  const wrapper = mount(page, { attachTo: document.body })
  const send = async () => {
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true }))
    await flushPromises()
  }
  return { keys, open, done, send, wrapper }
}

const refused = () => new Problem(409, { title: '同名', rule: 'NameIsFree', errors: [{ pointer: '/name', detail: '已有同名单位' }] })
const lost = () => new TypeError('Failed to fetch')

test('a refusal keeps dialog and input, and stands under its field', async () => {
  const { open, done, send, wrapper } = dialog(refused())
  await flushPromises()
  ;(document.querySelector('#name') as HTMLInputElement).value = '示例小学'
  await send()
  expect(open.value).toBe(true)
  expect(done).not.toHaveBeenCalled()
  expect((document.querySelector('#name') as HTMLInputElement).value).toBe('示例小学')
  expect(document.querySelector('[role=alert]')?.textContent).toContain('NameIsFree')
  await vi.waitFor(() => expect(document.querySelector('[data-field=name]')?.textContent).toContain('已有同名单位'))
  wrapper.unmount()
})

test('trying again after an unknown outcome keeps the key; after a refusal it is a new act', async () => {
  const { keys, open, done, send, wrapper } = dialog(lost(), lost(), refused())
  await flushPromises()
  for (let turn = 0; turn < 4; turn++) await send()
  expect(keys[1]).toBe(keys[0])
  expect(keys[2]).toBe(keys[0])
  expect(keys[3]).not.toBe(keys[0])
  expect(open.value).toBe(false)
  expect(done).toHaveBeenCalledOnce()
  wrapper.unmount()
})

test('at rest the first field has the focus, unless somebody is at another already', async () => {
  const { wrapper } = dialog()
  await flushPromises()
  const rests = () => wrapper.findComponent(ElDialog).vm.$emit('opened')
  rests()
  expect(document.activeElement?.id).toBe('name')
  document.querySelector<HTMLElement>('#other')?.focus()
  rests()
  expect(document.activeElement?.id).toBe('other')
  wrapper.unmount()
})
