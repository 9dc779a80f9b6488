import type { components } from '@/api/generated/schema'
import type { FieldError } from '@/api/problem'
import type { GradingView } from '@/features/grading/grading'

type GivenReview = components['schemas']['GivenReview']

export interface ExpertForm {
  name: string
  organisation: string
  title: string
  field: '' | 'SECURITY' | 'BUSINESS'
}

/** 专家评审 as it is typed. */
export interface ReviewForm {
  reviewedOn: string | null
  experts: ExpertForm[]
  agreed: boolean | undefined
  opinion: string | null
}

const EXPERT: ExpertForm = { name: '', organisation: '', title: '', field: '' }
export const MOST_EXPERTS = 30

export function emptyExpert(): ExpertForm {
  return { ...EXPERT }
}

/** The review on record, or as many empty lines as experts are needed: the last, one of the business. */
export function reviewForm(view: Pick<GradingView, 'review'>, experts = 3): ReviewForm {
  if (!view.review) return { reviewedOn: null, experts: Array.from({ length: experts }, (_, index) => ({ ...EXPERT, field: index < experts - 1 ? ('SECURITY' as const) : ('BUSINESS' as const) })), agreed: undefined, opinion: null }
  const { reviewedOn, agreed, opinion } = view.review
  return { reviewedOn, agreed, opinion, experts: view.review.experts.map(({ name, ...rest }) => ({ name: name ?? '', ...rest })) }
}

/** The field is proposed, and says nothing by itself. */
const blank = (expert: ExpertForm) => !expert.name.trim() && !expert.organisation.trim() && !expert.title.trim()

/** Lines in which anything stands, with the places they have in the form. */
function filled(form: ReviewForm): [ExpertForm, number][] {
  return form.experts.map((expert, index): [ExpertForm, number] => [expert, index]).filter(([expert]) => !blank(expert))
}

export function reviewFaults(form: ReviewForm, minimum: number | undefined): FieldError[] {
  const faults: FieldError[] = []
  const experts = filled(form)
  if (!form.reviewedOn) faults.push({ pointer: '/review/reviewedOn', detail: '请填写评审日期' })
  for (const [{ name, organisation, title, field }, index] of experts) {
    if (!name.trim() || !organisation.trim() || !title.trim() || !field)
      faults.push({ pointer: '/review/experts', detail: `第 ${index + 1} 名专家的姓名、单位、职务职称和类别要填全` })
  }
  if (minimum && experts.length < minimum) faults.push({ pointer: '/review/experts', detail: `专家至少 ${minimum} 名，现有 ${experts.length} 名` })
  if (!experts.some(([{ field }]) => field === 'BUSINESS')) faults.push({ pointer: '/review/experts', detail: '至少要有 1 名业务专家' })
  if (form.agreed === undefined) faults.push({ pointer: '/review/agreed', detail: '请选择评审结论' })
  if (!form.opinion) faults.push({ pointer: '/review/opinion', detail: '请上传专家签字的评审意见' })
  return faults
}

/** What a form without faults says. */
export function reviewOf(form: ReviewForm): GivenReview {
  const experts = filled(form).map(([{ name, organisation, title, field }]) => ({
    name: name.trim(),
    organisation: organisation.trim(),
    title: title.trim(),
    field: field as 'SECURITY' | 'BUSINESS',
  }))
  return { reviewedOn: form.reviewedOn ?? '', experts, agreed: form.agreed === true, opinion: form.opinion ?? '' }
}
