import type { Words } from '@/locales/target'

/** The options of a 备案表（2025）, in the order of the form, each with its number there. */
export const FORM_WORDS = {
  affiliation: { CENTRAL: '1 中央', PROVINCE: '2 省（自治区、直辖市）', CITY: '3 地（区、市、州、盟）', COUNTY: '4 县（区、市、旗）', OTHER: '9 其他' },
  bodyKind: { PARTY_ORGAN: '1 党委机关', GOVERNMENT_ORGAN: '2 政府机关', PUBLIC_INSTITUTION: '3 事业单位', ENTERPRISE: '4 企业', OTHER: '9 其他' },
  material: {
    TOPOLOGY: '网络拓扑结构及说明',
    ORGANISATION_AND_RULES: '网络安全组织架构及管理制度清单',
    DESIGN: '建设或整改设计方案',
    PRODUCTS: '网络安全专用产品清单及相关证明',
    SERVICES: '安全服务清单',
    SECTOR_GUIDANCE: '行业主管部门指导定级文件',
    EVALUATION_REPORT: '等级测评报告',
    EXPERT_OPINION: '专家评审意见',
    AUTHORITY_OPINION: '主管部门审核意见',
  },
  cloudRole: { PROVIDER: '云服务商', TENANT: '云服务客户' },
  serviceModel: { IAAS: 'IaaS', PAAS: 'PaaS', SAAS: 'SaaS', OTHER: '其他' },
  deploymentModel: { PRIVATE: '私有云', PUBLIC: '公有云', HYBRID: '混合云', OTHER: '其他' },
  grade: { GENERAL: '一般', IMPORTANT: '重要及以上' },
  personal: { SENSITIVE: '敏感个人信息', MINORS: '未成年人个人信息', GENERAL: '一般个人信息', NONE: '不涉及' },
  source: { COLLECTED: '系统采集', PRODUCED: '系统产生', ENTERED: '人工填报', BOUGHT: '交易购买', SHARED: '共享交换', OTHER: '其他' },
  exchange: { PROVIDED: '对外提供', ENTRUSTED: '委托处理', JOINT: '共同处理', NONE: '无交互' },
  cloud: { PRIVATE: '私有云', PUBLIC: '公有云', HYBRID: '混合云', GOVERNMENT: '政务云', NONE: '非云' },
  room: { OWN: '本单位', OTHER_UNIT: '外单位', HOSTED: '国内第三方托管' },
  place: { DOMESTIC: '境内', ABROAD: '境外' },
} satisfies Record<string, Words>

export type FormKind = keyof typeof FORM_WORDS

export function formWord(kind: FormKind, name: string | null | undefined): string {
  return name ? ((FORM_WORDS[kind] as Words)[name] ?? name) : ''
}

export function formChoices(kind: FormKind): { value: string; label: string }[] {
  return Object.entries(FORM_WORDS[kind]).map(([value, label]) => ({ value, label }))
}
