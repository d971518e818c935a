import type { NativeChart } from '../../native/native-chart.ts';
import { isKnown, valuesOf } from '../../native/points.ts';
import type { DumbbellInput } from './input.ts';
import type { Pair } from './pairs.ts';

/** What is held against and what is told, as two bars of each key. */
export function pairNative(input: DumbbellInput, pairs: readonly Pair[]): NativeChart | null {
  const { from, to } = input;
  const [starts, ends] = [
    valuesOf(pairs.map((pair) => pair.from)),
    valuesOf(pairs.map((pair) => pair.to)),
  ];
  if (!isKnown(starts, ends)) return null;
  const { unit } = to.metric;
  const bar = { unit, drawn: 'bar', told: 'all' } as const;
  return {
    ...{ kind: 'bars', stacked: false, axis: { unit, hidden: true } },
    categories: pairs.map(({ name }) => name),
    series: [
      { ...bar, name: from.label, color: 'line', values: starts },
      {
        ...{ ...bar, name: to.label, color: 'tea', values: ends },
        colors: pairs.map(({ tone }) => tone),
      },
    ],
  };
}
