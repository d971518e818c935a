import { SAMPLE_FLOOR } from '@minxin/commentary';
import type { ColumnsFragment } from '../generated/graphql.ts';
import { numbersOf } from './columns.ts';

/** A table without the rows whose rate rests on too few to be ranked: a chart of them would be mostly noise. */
export function rankedRows(table: ColumnsFragment, metric: string): ColumnsFragment {
  const enough = numbersOf(table, `${metric}.denominator`).map((n) => (n ?? 0) >= SAMPLE_FLOOR);
  const places = enough.flatMap((is, row) => (is ? [row] : []));
  return {
    rowCount: places.length,
    columns: table.columns.map((column) => ({
      ...column,
      values: places.map((row) => column.values[row] ?? null),
      suppressed: column.suppressed.filter((row) => enough[row]).map((row) => places.indexOf(row)),
    })),
  };
}
