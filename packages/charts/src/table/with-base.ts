import type { Language, MetricWords } from '@minxin/commentary';
import type { DataTable } from '../chart.ts';
import type { ChartTable } from './chart-table.ts';
import { columnOf, NO_POINT, pointsOf } from './read.ts';
import { headOf, pointCell, twinOf } from './twin.ts';

/** The periods that others are compared with, place by place. */
export interface BasePeriods {
  /** "2019年". */
  readonly label: string;
  readonly table: ChartTable;
}

interface Compared {
  readonly language: Language;
  readonly table: ChartTable;
  readonly base?: BasePeriods;
  /** What the periods are called beside their base: "2020年". */
  readonly label?: string;
}

/** The twin of periods with their base in a column of its own. */
export function twinWithBase(input: Compared, metric: MetricWords): DataTable {
  const { table, language, base, label } = input;
  const twin = twinOf(table, language);
  if (base === undefined) return twin;
  const before = pointsOf(base.table, metric.id);
  const head = headOf(columnOf(base.table, metric.id), language);
  const named = (text: string) => ({ ...head, label: text });
  return {
    columns: [
      ...twin.columns.map((column) =>
        column.key === metric.id && label !== undefined ? named(label) : column,
      ),
      { ...named(base.label), key: 'base' },
    ],
    rows: twin.rows.map((row, place) => [
      ...row,
      pointCell(before[place] ?? NO_POINT, metric.unit, language),
    ]),
  };
}
