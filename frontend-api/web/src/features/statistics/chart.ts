import { BarChart, LineChart } from 'echarts/charts'
import { AriaComponent, GridComponent, LegendComponent, TooltipComponent } from 'echarts/components'
import { init, use, type ECharts } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'

use([BarChart, LineChart, AriaComponent, GridComponent, LegendComponent, TooltipComponent, SVGRenderer])

/** A chart in a box; drawn as SVG, so that it prints sharply. */
export function chartIn(box: HTMLElement): ECharts {
  return init(box, undefined, { renderer: 'svg' })
}
