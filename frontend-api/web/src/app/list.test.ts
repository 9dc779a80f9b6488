import { flushPromises, mount } from '@vue/test-utils'
import { expect, test } from 'vitest'
import { defineComponent, h } from 'vue'
import { createMemoryHistory, createRouter } from 'vue-router'
import { useList, type List, type ListQuery } from '@/app/list'
import { bindMoment } from '@/app/moment'

type Row = { id: number }
type Asked = { text: string; kind: string }

async function listAt(path: string) {
  const asked: ListQuery<Asked>[] = []
  let list!: List<Asked, Row>
  const page = defineComponent(() => {
    list = useList<Asked, Row>({ text: '', kind: '' }, async (query) => {
      asked.push(query)
      return { position: 100 + asked.length, on: '2026-11-23', body: { rows: [{ id: 1 }], total: 45, page: 1, size: 20 } }
    })
    return () => h('i')
  })
  const router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/units', component: page }] })
  bindMoment(router)
  await router.push(path)
  mount(page, { global: { plugins: [router] } })
  await flushPromises()
  return { asked, list, router }
}

test('the URL says filters, page and order', async () => {
  const { asked, list } = await listAt('/units?text=jjq&page=2&sort=-name&size=50')
  expect(asked).toEqual([{ text: 'jjq', page: 2, size: 50, sort: '-name' }])
  expect(list.draft.text).toBe('jjq')
  expect(list.filtered.value).toBe(true)
})

test('the pages of one look are of one snapshot; a new search takes a new one', async () => {
  const { asked, list, router } = await listAt('/units')
  list.goToPage(2)
  await flushPromises()
  expect(asked[1]).toEqual({ page: 2, size: 20, snapshot: 101 })
  expect(router.currentRoute.value.fullPath).toBe('/units?page=2')
  list.draft.text = '示例'
  list.search()
  await flushPromises()
  expect(asked[2]).toEqual({ text: '示例', page: 1, size: 20 })
  expect(router.currentRoute.value.query).toEqual({ text: '示例' })
})

test('search without a change asks again; reset empties', async () => {
  const { asked, list, router } = await listAt('/units?kind=X')
  list.search()
  await flushPromises()
  expect(asked).toHaveLength(2)
  list.reset()
  await flushPromises()
  expect(asked[2]).toEqual({ page: 1, size: 20 })
  expect(router.currentRoute.value.fullPath).toBe('/units')
})

test('nonsense in the URL counts as absent', async () => {
  const { asked } = await listAt('/units?page=-3&size=7')
  expect(asked).toEqual([{ page: 1, size: 20 }])
})
