import { formatCount } from '@minxin/commentary';
import type { NativeChart, NativeSeries } from '../../native/native-chart.ts';
import { isKnown } from '../../native/points.ts';
import { WORDS } from '../../words.ts';
import type { RangeBarsInput } from './input.ts';
import { scaleOfRates } from './option.ts';
import type { Range, Ranges } from './ranges.ts';

/** Rates as lying bars with their intervals, those of too few cases last and grey. */
export function rangeNative(input: RangeBarsInput, ranges: Ranges): NativeChart | null {
  const { metric, language, target } = input;
  const all = [...ranges.ranked, ...ranges.tooFew];
  const values = all.map(({ rate }) => rate.value);
  if (!isKnown(values)) return null;
  const few = new Set(ranges.tooFew);
  const { min, max, step } = scaleOfRates(ranges, target);
  const { inParentheses, targetName } = WORDS[language];
  const bars: NativeSeries = {
    ...{ name: metric.label, values, unit: 'RATIO', drawn: 'bar', color: 'tea2', told: 'all' },
    colors: all.map((range) => (few.has(range) ? 'line' : range.tone)),
    spread: {
      down: all.map(({ rate, interval }) => distance(rate.value, interval?.low)),
      up: all.map(({ rate, interval }) => distance(interval?.high, rate.value)),
    },
  };
  return {
    ...{ kind: 'bars', stacked: false, axis: { unit: 'RATIO', min, max, step } },
    categories: all.map((range) =>
      few.has(range) && range.n !== null
        ? range.name + inParentheses(`n ${formatCount(range.n)}`)
        : range.name,
    ),
    series: [...(target === undefined ? [] : [targetBars(targetName, target, all)]), bars],
  };
}

const targetBars = (name: string, target: number, all: readonly Range[]): NativeSeries => ({
  ...{ name, values: all.map(() => target), unit: 'RATIO', drawn: 'bar' },
  ...{ color: 'line2', behind: true, told: 'none' },
});

function distance(to: number | null | undefined, from: number | null | undefined): number | null {
  return to == null || from == null ? null : Math.max(0, Number((to - from).toPrecision(12)));
}
