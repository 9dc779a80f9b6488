import type { EChartsCoreOption } from 'echarts/core'
import { LEVELS, percent, type OfMonth, type OfUnit } from '@/features/statistics/statistics'
import { words } from '@/locales/words'

/** The colours of the house, as they are on the page. */
function colour(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(`--zl-${name}`).trim()
}

const animation = () => !window.matchMedia('(prefers-reduced-motion: reduce)').matches
const frame = () => ({ animation: animation(), textStyle: { fontFamily: colour('font'), fontSize: 12 }, tooltip: { trigger: 'axis', axisPointer: { type: 'shadow' } } })
const axisLabel = () => ({ color: colour('text-secondary') })

/** Darker is higher, as in LevelTag; as areas the two lowest need more body than as labels. */
const FILLS: Readonly<Record<string, string>> = { L1: 'idle-line', L2: 'primary-5', L3: 'level-3-bg', L4: 'level-4-bg', L5: 'level-4-bg' }

/** Targets by unit, stacked by level. */
export function unitsChart(units: readonly OfUnit[]): EChartsCoreOption {
  const rows = [...units].reverse()
  const bar = (name: string, fill: string, line: string, of: (unit: OfUnit) => number) => ({
    name, type: 'bar', stack: 'levels', barMaxWidth: 18, itemStyle: { color: fill, borderColor: line, borderWidth: 0.5 }, data: rows.map(of),
  })
  const shown = LEVELS.filter((level) => level !== 'L5' || units.some((unit) => (unit.levels.L5 ?? 0) > 0))
  return {
    ...frame(),
    aria: { enabled: true, label: { description: `各单位等级保护对象个数，按等级堆叠，共 ${units.length} 行。` } },
    legend: { top: 0, textStyle: axisLabel(), selectedMode: false },
    grid: { top: 34, right: 40, bottom: 8, left: 8, containLabel: true },
    xAxis: { type: 'value', minInterval: 1, axisLabel: axisLabel(), splitLine: { lineStyle: { color: colour('line') } } },
    yAxis: { type: 'category', data: rows.map((row) => (row.exactly ? `${row.unit.name}（本级）` : row.unit.name)), axisLabel: axisLabel(), axisTick: { show: false } },
    series: [
      ...shown.map((level) => bar(words.level(level), colour(FILLS[level] ?? ''), colour('surface'), (unit) => unit.levels[level] ?? 0)),
      bar('未定级', colour('surface'), colour('line-strong'), (unit) => unit.ungraded),
    ],
  }
}

/** Of twelve months: how many are graded of all, how many filed of those to be filed. */
export function trendChart(months: readonly OfMonth[]): EChartsCoreOption {
  const line = (name: string, tone: string, type: 'solid' | 'dashed', symbol: string, of: (month: OfMonth) => number | undefined) => ({
    name, type: 'line', symbol, symbolSize: 6, lineStyle: { color: colour(tone), type, width: 2 }, itemStyle: { color: colour(tone) }, data: months.map((month) => of(month) ?? null),
  })
  return {
    ...frame(),
    aria: { enabled: true, label: { description: `近十二个月月末的备案率和定级率，自 ${months[0]?.on ?? ''} 至 ${months.at(-1)?.on ?? ''}。` } },
    legend: { top: 0, right: 0, textStyle: axisLabel() },
    grid: { top: 34, right: 16, bottom: 8, left: 8, containLabel: true },
    xAxis: { type: 'category', data: months.map((month) => month.on.slice(0, 7)), axisLabel: axisLabel() },
    yAxis: { type: 'value', max: 100, min: 0, axisLabel: { ...axisLabel(), formatter: '{value}%' }, splitLine: { lineStyle: { color: colour('line') } } },
    series: [
      line('备案率', 'primary', 'solid', 'circle', ({ filed, toFile }) => percent(filed, toFile)),
      line('定级率', 'warn', 'dashed', 'rect', ({ graded, targets }) => percent(graded, targets)),
    ],
  }
}
