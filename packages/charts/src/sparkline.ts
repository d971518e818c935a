import type { EChartsOption } from 'echarts';
import type { Theme } from './theme.ts';

/** `plain` for most tiles; `late` and `risk` repeat in colour what the tile already says in words. */
export type Tone = 'plain' | 'late' | 'risk';

/** A line without axes whose last known value is a dot; a null is a gap. */
export function sparkline(
  values: readonly (number | null)[],
  theme: Theme,
  tone: Tone = 'plain',
): EChartsOption {
  const color = { plain: theme.palette.tea, late: theme.palette.late, risk: theme.palette.risk }[
    tone
  ];
  const last = values.findLastIndex((value) => value !== null);
  const { min, max } = bounds(values);
  return {
    animation: false,
    aria: { enabled: false },
    grid: { left: 3, right: 5, top: 4, bottom: 4, outerBoundsMode: 'none' },
    xAxis: {
      type: 'category',
      show: false,
      boundaryGap: false,
      data: values.map((_, i) => `${i}`),
    },
    yAxis: { type: 'value', show: false, min, max },
    tooltip: { show: false },
    series: [
      {
        type: 'line',
        silent: true,
        clip: false,
        showAllSymbol: true,
        symbol: 'circle',
        lineStyle: { width: 1.6, color },
        itemStyle: { color },
        data: values.map((value, index) => ({ value, symbolSize: index === last ? 6 : 0 })),
      },
    ],
  };
}

/** A line that never moves runs through the middle. */
function bounds(values: readonly (number | null)[]): { min: number; max: number } {
  const known = values.filter((value) => value !== null);
  if (known.length === 0) return { min: 0, max: 1 };
  const min = Math.min(...known);
  const max = Math.max(...known);
  const margin = Math.abs(min) || 1;
  return min === max ? { min: min - margin, max: max + margin } : { min, max };
}
