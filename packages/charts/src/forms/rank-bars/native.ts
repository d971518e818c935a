import type { NativeChart, NativeSeries } from '../../native/native-chart.ts';
import { areShort, isKnown, toldOf } from '../../native/points.ts';
import { WORDS } from '../../words.ts';
import type { Bar } from './bars.ts';
import type { RankBarsInput } from './input.ts';

/** Lying bars; with their cumulative share and short names, standing columns beneath its line, as Pareto's chart is known. */
export function rankNative(input: RankBarsInput, bars: readonly Bar[]): NativeChart | null {
  const { metric, language } = input;
  const shown = bars.filter((bar) => !bar.rest || fits(bar, bars));
  const values = shown.map(({ point }) => point.value);
  if (!isKnown(values)) return null;
  const shares = shown.map(({ cumulative }) => cumulative);
  const names = shown.map(({ name }) => name);
  const pareto = input.cumulative === true && isKnown(shares) && areShort(names);
  const line: NativeSeries = {
    ...{ name: WORDS[language].cumulative, values: shares, unit: 'RATIO', drawn: 'line' },
    ...{ color: 'ink2', told: toldOf(shares.length), second: true },
  };
  return {
    ...{ kind: pareto ? 'columns' : 'bars', stacked: false },
    axis: { unit: metric.unit, hidden: !pareto },
    ...(pareto ? { secondAxis: { unit: 'RATIO', min: 0, max: 1, step: 0.2 } } : {}),
    categories: names,
    series: [
      {
        ...{ name: metric.label, values, unit: metric.unit, drawn: 'bar', color: 'tea2' },
        ...{ colors: shown.map(colorOf), told: pareto ? 'none' : 'all' },
      },
      ...(pareto ? [line] : []),
    ],
  };
}

/** What is left of many would be the longest, and leave those that are named no length to differ in. */
const fits = (rest: Bar, bars: readonly Bar[]): boolean =>
  bars.some((bar) => !bar.rest && (bar.point.value ?? 0) >= (rest.point.value ?? 0));

const colorOf = ({ rest, tone }: Bar) => (rest ? 'line' : tone);
