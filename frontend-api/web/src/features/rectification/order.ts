import type { FieldError } from '@/api/problem'
import type { Origin } from '@/components/rectifications'
import type { OrderItem, RectificationOrder } from '@/features/rectification/rectification'

/** One thing to be put right, as it is typed. */
export interface ItemForm {
  /** 不针对某个系统 where empty. */
  target: string
  risk: OrderItem['risk'] | ''
  clause: string
  code: string
  finding: string
}

/** An order as it is typed. */
export interface OrderForm {
  unit: string
  origin: Origin | ''
  subject: string
  dueOn: string | null
  items: ItemForm[]
  evaluation: string
  inspection: string
  notice: string | null
}

/** What is known when an order is begun from another page. */
export interface Begun {
  unit?: string
  target?: string
  origin?: Origin
  evaluation?: string
  inspection?: string
}

export const MOST_ITEMS = 200

export const emptyItem = (target = ''): ItemForm => ({ target, risk: '', clause: '', code: '', finding: '' })

export function orderForm({ unit, target, origin, evaluation, inspection }: Begun): OrderForm {
  return {
    unit: unit ?? '', origin: origin ?? '', subject: '', dueOn: null, items: [emptyItem(target)],
    evaluation: evaluation ?? '', inspection: inspection ?? '', notice: null,
  }
}

/** The form of what was ordered, to put it right. */
export function formOf(unit: string, order: RectificationOrder): OrderForm {
  return {
    unit,
    origin: order.origin,
    subject: order.subject,
    dueOn: order.dueOn,
    items: order.items.map(({ target, risk, clause, code, finding }) => ({ target: target ?? '', risk, clause: clause ?? '', code: code ?? '', finding })),
    evaluation: order.evaluation ?? '',
    inspection: order.inspection ?? '',
    notice: order.notice ?? null,
  }
}

export function orderFaults(form: OrderForm, effective: string): FieldError[] {
  const faults: FieldError[] = []
  const fault = (pointer: string, wrong: boolean, detail: string) => {
    if (wrong) faults.push({ pointer, detail })
  }
  fault('/unit', !form.unit, '请选择责任单位')
  fault('/order/origin', !form.origin, '请选择来源')
  fault('/order/subject', !form.subject.trim(), '请填写整改事项')
  fault('/order/dueOn', !form.dueOn, '请填写整改期限')
  fault('/order/dueOn', !!form.dueOn && !!effective && form.dueOn < effective, `不能早于 ${effective}`)
  form.items.forEach((item, index) => {
    fault(`/order/items/${index}/risk`, !item.risk, '请选择风险等级')
    fault(`/order/items/${index}/finding`, !item.finding.trim(), '请填写发现的问题')
  })
  fault('/order/notice', form.origin === 'POLICE' && !form.notice, '请上传整改通知扫描件')
  return faults
}

const said = (text: string) => text.trim() || undefined

/** What a form without faults says. */
export function orderOf(form: OrderForm): RectificationOrder {
  return {
    origin: form.origin as Origin,
    subject: form.subject.trim(),
    dueOn: form.dueOn ?? '',
    items: form.items.map(({ target, risk, clause, code, finding }) => ({
      target: target || undefined, risk: risk as OrderItem['risk'], clause: said(clause), code: said(code), finding: finding.trim(),
    })),
    evaluation: form.evaluation || undefined,
    inspection: form.inspection || undefined,
    notice: form.notice ?? undefined,
  }
}
