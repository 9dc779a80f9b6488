/** Chinese of the choices of 备案表（2025）表二, with the codes printed there. */
export type Words = Readonly<Record<string, string>>

export const BUSINESS_TYPES: Words = {
  PRODUCTION: '1 生产作业',
  DISPATCHING: '2 指挥调度',
  INTERNAL_OFFICE: '4 内部办公',
  PUBLIC_SERVICE: '5 公众服务',
  OTHER: '9 其他',
}

export const SCOPES: Words = {
  NATIONWIDE: '10 全国',
  ACROSS_PROVINCES: '11 跨省（区、市）',
  PROVINCE: '20 全省（区、市）',
  ACROSS_CITIES: '21 跨地（市、区）',
  CITY: '30 地（市、区）内',
  OTHER: '99 其他',
}

export const AUDIENCES: Words = { STAFF: '1 单位内部人员', PUBLIC: '2 社会公众人员', BOTH: '3 两者均包括', OTHER: '9 其他' }

export const COVERAGES: Words = { LOCAL_AREA: '1 局域网', METROPOLITAN_AREA: '2 城域网', WIDE_AREA: '3 广域网', OTHER: '9 其他' }

export const NETWORKS: Words = { PRIVATE: '1 业务专网', INTERNET: '2 互联网', OTHER: '9 其他' }

export const INTERCONNECTIONS: Words = {
  OTHER_SECTORS: '1 与其他行业系统连接',
  SAME_SECTOR: '2 与本行业其他单位系统连接',
  SAME_UNIT: '3 与本单位其他系统连接',
  OTHER: '9 其他',
}

export const TECHNOLOGIES: Words = {
  CLOUD: '云计算',
  MOBILE: '移动互联',
  INTERNET_OF_THINGS: '物联网',
  INDUSTRIAL_CONTROL: '工业控制',
  BIG_DATA: '大数据',
  OTHER: '其他',
}

export const LEVELS: Words = { 1: '第一级', 2: '第二级', 3: '第三级', 4: '第四级', 5: '第五级' }

/** The number people read and write: ZL- and the registry-issued eight characters. */
export function numberOf(target: string): string {
  return `ZL-${target.replace(/^target-/, '')}`
}
