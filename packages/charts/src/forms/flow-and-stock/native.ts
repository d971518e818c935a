import { periodNames } from '@minxin/commentary';
import type { NativeChart } from '../../native/native-chart.ts';
import { isKnown, valuesOf } from '../../native/points.ts';
import { keysOf, pointsOf } from '../../table/read.ts';
import type { FlowAndStockInput } from './input.ts';

/** The flows as columns, the stock as a line on a scale of its own. */
export function flowNative(input: FlowAndStockInput): NativeChart | null {
  const { table, came, went, stock, language } = input;
  const [ins, outs, left] = [came, went, stock].map(({ id }) => valuesOf(pointsOf(table, id)));
  if (ins === undefined || outs === undefined || left === undefined) return null;
  if (!isKnown(ins, outs, left)) return null;
  const columns = { unit: came.unit, drawn: 'bar', told: 'none' } as const;
  return {
    ...{ kind: 'columns', stacked: false, axis: { unit: came.unit } },
    secondAxis: { unit: stock.unit, min: 0 },
    categories: periodNames(keysOf(table, 'period').map(String), language),
    series: [
      { ...columns, name: came.label, color: 'tea2', values: ins },
      { ...columns, name: went.label, color: 'tea', values: outs },
      {
        ...{ name: stock.label, values: left, unit: stock.unit, drawn: 'line', color: 'ink2' },
        ...{ told: 'last', second: true },
      },
    ],
  };
}
