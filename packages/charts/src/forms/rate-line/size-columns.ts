import { formatCount } from '@minxin/commentary';
import type { BarSeriesOption } from 'echarts';
import { markLabel } from '../../frame/frame.ts';
import type { Theme } from '../../theme.ts';
import { WORDS } from '../../words.ts';
import type { RateLineInput } from './input.ts';
import type { Rate, Rates } from './rates.ts';

/** The columns fill the lowest fifth of the plot, so that the line has the rest to itself. */
const SHARE = 5;

/** The end of the scale on which the denominators are drawn. */
function most({ all }: Rates): number {
  const sizes = all[0]?.denominators?.map(({ value }) => value ?? 0) ?? [];
  return Math.max(1, ...sizes) * SHARE;
}

/** The n of a rate as grey columns beneath its line, the told one with its count. */
function series(
  { parts, language }: RateLineInput,
  { denominators }: Rate,
  told: number,
  theme: Theme,
): readonly BarSeriesOption[] {
  if (denominators === undefined) return [];
  const { palette } = theme;
  return [
    {
      ...{ name: parts?.denominator ?? WORDS[language].denominator, type: 'bar' as const },
      ...{ yAxisIndex: 1, barWidth: '46%', barMaxWidth: 40 },
      itemStyle: { color: palette.line, borderRadius: [1, 1, 0, 0] },
      label: {
        ...{ position: 'top', distance: 3, ...markLabel(theme), color: palette.ink3 },
        formatter: ({ dataIndex }) => `n ${formatCount(denominators[dataIndex]?.value ?? null)}`,
      },
      data: denominators.map(({ value }, place) => ({ value, label: { show: place === told } })),
    },
  ];
}

export const sizeColumns = { most, series };
