import type { Finding, Language } from '@minxin/commentary';
import { emptyTable } from './columns.ts';
import type { ColumnsFragment, WordsFragment } from './fragments.generated.ts';
import { boardMessages } from './messages.ts';

interface Told {
  readonly table: ColumnsFragment;
  readonly finding: Finding;
}

/**
 * A table and what it says; where it could not be asked for, since its records don't carry what the
 * board is narrowed by, an empty one of these columns, and that it is so.
 */
export const toldOf = (
  language: Language,
  table: ColumnsFragment | null | undefined,
  columns: readonly string[],
  metric: WordsFragment,
  find: (table: ColumnsFragment) => Finding,
): Told =>
  table
    ? { table, finding: find(table) }
    : {
        table: emptyTable(columns),
        finding: { title: boardMessages[language].chartNotNarrowed(metric.label), summary: '' },
      };
