import { flushPromises, mount } from '@vue/test-utils'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { h } from 'vue'
import { setToday } from '@/app/time'
import ActDialog from '@/components/ActDialog.vue'

beforeEach(() => {
  setToday('2026-11-23')
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => {}, removeEventListener: () => {} }))
})
afterEach(() => {
  document.body.innerHTML = ''
  vi.unstubAllGlobals()
})

test('the day follows what is proposed, as late as that may be, until the person says another', async () => {
  const slot = ({ effective }: { effective: string }) => h('output', effective)
  const base = { modelValue: true, title: '登记', fresh: () => ({}), send: async () => {}, proposedReason: '存量登记' }
  const wrapper = mount(ActDialog, { props: base, slots: { default: slot as never }, global: { stubs: { ElDatePicker: { name: 'Day', template: '<i/>' } } }, attachTo: document.body })
  await flushPromises()
  const day = () => document.querySelector('output')?.textContent
  expect(day()).toBe('2026-11-23')
  await wrapper.setProps({ proposed: '2022-03-01' })
  expect(day()).toBe('2022-03-01')
  expect(document.querySelector<HTMLTextAreaElement>('[data-field="basis.reason"] textarea')?.value).toBe('存量登记')
  wrapper.findComponent({ name: 'Day' }).vm.$emit('update:modelValue', '2022-05-05')
  await flushPromises()
  await wrapper.setProps({ proposed: '2022-04-01' })
  expect(day()).toBe('2022-05-05')
  wrapper.unmount()
})
