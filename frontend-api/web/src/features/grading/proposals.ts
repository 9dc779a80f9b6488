import type { ReportForm } from '@/features/grading/form'
import type { TargetView } from '@/features/grading/grading'
import { shown, textAt } from '@/locales/target'
import { words } from '@/locales/words'

/** One sentence of what is known at these paths; nothing where nothing is. */
function sentence(target: TargetView, parts: [path: string, before: string][]): string {
  const known = parts.flatMap(([path, before]) => {
    const raw = textAt(target, path)
    // Codes are for the form; a number of people is none.
    const said = path === 'service.audience' && raw === 'BOTH' ? '单位内部人员和社会公众人员' : path === 'service.users' ? shown(path, raw ?? '') : shown(path, raw ?? '').replace(/(^|、)\d+ /g, '$1')
    return raw === undefined ? [] : [before + said]
  })
  return known.length > 0 ? `${known.join('，')}。` : ''
}

/**
 * 定级报告 as far as the registry knows it already; a proposal to be looked at, of which only what is still empty is
 * taken over.
 */
export function proposedReport(target: TargetView, operator: string, information: string): Partial<ReportForm> {
  const { name, kind, architecture } = target
  const composition = [
    `${name}属于${words.targetKind(kind)}。`,
    sentence(target, [['deployment.coverage', '部署范围为'], ['deployment.network', '网络性质为'], ['architecture.technologies', '采用技术：']]),
    architecture.cloud ? `部署于云平台“${architecture.cloud.platform}”（备案编号 ${architecture.cloud.filingNumber}）。` : '',
    sentence(target, [['deployment.sourceAddresses', '边界地址 '], ['deployment.domains', '域名 '], ['deployment.ports', '对外协议与端口 ']]),
    sentence(target, [['deployment.interconnections', '互联情况：']]),
  ]
  const business = [
    target.business.description.replace(/[。；;.\s]*$/, '。'),
    sentence(target, [['business.types', '业务类型为'], ['service.scope', '服务范围为'], ['service.audience', '服务对象为'], ['service.users', '用户规模约 ']]),
  ]
  const hands = [architecture.developer && `由${architecture.developer}开发`, architecture.maintainer && `由${architecture.maintainer}运维`]
  return {
    responsibleBody: `${operator}是${name}的定级责任主体，承担其网络安全责任。`,
    composition: composition.join(''),
    business: business.join(''),
    data: information,
    securityResponsibility: [`${operator}负责${name}的安全管理`, ...hands].filter(Boolean).join('，') + '。',
  }
}

/** The form with what is still empty filled in. */
export function filledIn(form: ReportForm, proposed: Partial<ReportForm>): ReportForm {
  const empty = Object.entries(proposed).filter(([name, text]) => text && !form[name as keyof ReportForm].trim())
  return { ...form, ...Object.fromEntries(empty) }
}
