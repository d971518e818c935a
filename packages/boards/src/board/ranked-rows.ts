import { SAMPLE_FLOOR } from '@minxin/commentary';
import { numbersOf, rowsAt } from './columns.ts';
import type { ColumnsFragment } from './fragments.generated.ts';

/** A table without the rows whose rate rests on too few to be ranked: a chart of them would be mostly noise. */
export function rankedRows(table: ColumnsFragment, metric: string): ColumnsFragment {
  const sizes = numbersOf(table, `${metric}.denominator`);
  return rowsAt(
    table,
    sizes.flatMap((n, row) => ((n ?? 0) >= SAMPLE_FLOOR ? [row] : [])),
  );
}
