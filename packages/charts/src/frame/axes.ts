import { formatCompact, formatPercent, type Language, scaleOf } from '@minxin/commentary';
import type { Theme } from '../theme.ts';
import { withSign } from './told.ts';

/** A category axis on a hairline. */
export function categoryAxis(
  theme: Theme,
  labels: readonly string[],
  interval: number | ((index: number) => boolean) = 0,
) {
  const { palette, sizes } = theme;
  return {
    type: 'category' as const,
    data: [...labels],
    axisLine: { lineStyle: { color: palette.line }, onZero: false },
    axisTick: { show: false },
    axisLabel: { color: palette.ink3, fontSize: sizes.xs, interval, hideOverlap: false },
  };
}

/** A value axis of faint lines without a spine. */
export function valueAxis(theme: Theme, formatter: (value: number) => string) {
  const { palette, sizes } = theme;
  return {
    type: 'value',
    splitNumber: 4,
    axisLine: { show: false },
    axisTick: { show: false },
    splitLine: { lineStyle: { color: palette.line2 } },
    axisLabel: { color: palette.ink3, fontSize: sizes.xs, formatter },
  } as const;
}

/** The numbers of an axis in one size, that of its largest value: 0, 5,000, 10,000 or 0, 0.5 万, 1 万. */
export function axisText(
  values: readonly (number | null)[],
  unit: string,
  language: Language,
): (value: number) => string {
  if (unit === 'RATIO') return (value) => formatPercent(Number(value.toPrecision(12)), 0);
  const largest = Math.max(0, ...values.map((value) => Math.abs(value ?? 0)));
  const { power, word } = scaleOf(largest, language);
  return (value) => {
    const number = formatCompact(Number((value / 10 ** power).toPrecision(12)), language);
    if (value === 0) return number;
    return withSign(word === '' ? number : `${number} ${word}`, unit, language);
  };
}
