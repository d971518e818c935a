import type { NativeChart } from '../../native/native-chart.ts';
import { isKnown } from '../../native/points.ts';
import type { DotPlotInput } from './input.ts';
import type { Dot } from './option.ts';

/** The values as lying bars before the pale one of the middle they are seen from. */
export function dotNative(input: DotPlotInput, dots: readonly Dot[]): NativeChart | null {
  const { metric, middle } = input;
  const { unit } = metric;
  const values = dots.map(({ point }) => point.value);
  if (!isKnown(values)) return null;
  const bar = { unit, drawn: 'bar' } as const;
  return {
    ...{ kind: 'bars', stacked: false, axis: { unit, hidden: true } },
    categories: dots.map(({ name }) => name),
    series: [
      ...(middle === undefined
        ? []
        : [
            {
              ...{ ...bar, name: middle.label, values: dots.map(() => middle.value) },
              ...({ color: 'line2', behind: true, told: 'none' } as const),
            },
          ]),
      {
        ...{ ...bar, name: metric.label, values, color: 'tea2', told: 'all' },
        colors: dots.map(({ tone }) => tone),
      },
    ],
  };
}
