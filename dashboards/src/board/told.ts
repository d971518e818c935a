import type { Finding } from '@minxin/commentary';
import type { ColumnsFragment, WordsFragment } from '../generated/graphql.ts';
import { emptyTable } from './columns.ts';
import { text } from './messages.ts';

interface Told {
  readonly table: ColumnsFragment;
  readonly finding: Finding;
}

/**
 * A table and what it says; where it could not be asked for, since its records don't carry what the
 * board is narrowed by, an empty one of these columns, and that it is so.
 */
export const toldOf = (
  table: ColumnsFragment | null | undefined,
  columns: readonly string[],
  metric: WordsFragment,
  find: (table: ColumnsFragment) => Finding,
): Told =>
  table
    ? { table, finding: find(table) }
    : {
        table: emptyTable(columns),
        finding: { title: text.chartNotNarrowed(metric.label), summary: '' },
      };
