import { periodNames } from '@minxin/commentary';
import type { NativeChart } from '../../native/native-chart.ts';
import { isKnown, toldOf, valuesOf } from '../../native/points.ts';
import { type Columns, columnsOf } from './columns.ts';
import type { TimeColumnsInput } from './input.ts';
import type { Stack } from './stack.ts';

/** The columns of a period beside that of its base. */
export function plainNative(input: TimeColumnsInput): NativeChart | null {
  const { metric, language, label, base } = input;
  const columns = columnsOf(input);
  const values = valuesOf(columns.points);
  const before = columns.base && valuesOf(columns.base);
  if (!isKnown(values, before ?? [])) return null;
  const plain = { unit: metric.unit, drawn: 'bar' as const };
  return {
    ...{ kind: 'columns', stacked: false, axis: { unit: metric.unit } },
    categories: periodNames(columns.keys, language),
    series: [
      ...(before === undefined
        ? []
        : [
            {
              ...{
                ...plain,
                name: base?.label ?? '',
                color: 'tea3' as const,
                told: 'none' as const,
              },
              values: columns.keys.map((_, place) => before[place] ?? null),
            },
          ]),
      {
        ...{ ...plain, name: label ?? metric.label, color: 'tea', values },
        told: toldOf(values.length),
        ...emphasis(columns),
      },
    ],
  };
}

/** The others step back behind the period asked about. */
const emphasis = ({ keys, focus }: Columns) =>
  focus < 0
    ? {}
    : { colors: keys.map((_, place) => (place === focus ? undefined : ('tea2' as const))) };

export function stackedNative(input: TimeColumnsInput, stack: Stack): NativeChart | null {
  const { metric, language } = input;
  const { parts, grid } = stack;
  if (!isKnown(...parts.map(({ values }) => values))) return null;
  return {
    ...{ kind: 'columns', stacked: true, axis: { unit: metric.unit } },
    categories: periodNames(grid.down.keys.map(String), language),
    series: parts.map(({ name, color, values }) => ({
      ...{ name, color, values, unit: metric.unit },
      ...{ drawn: 'bar', told: 'none' },
    })),
  };
}
