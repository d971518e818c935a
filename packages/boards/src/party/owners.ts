import { formatCount } from '@minxin/commentary';
import { columnOf, numbersOf } from '../board/columns.ts';
import type { ColumnsFragment } from '../board/fragments.generated.ts';

/** An office and the findings that it has to put right. */
export interface OwnerRow {
  readonly key: string | null;
  readonly label: string;
  /** Of those due in the period, as "5 / 6". */
  readonly parts: string;
  readonly open: number;
  readonly overdue: number;
  readonly unverified: number;
}

/** The owners with most overdue first, then those with most open; whoever has nothing is left out. */
export function ownerRows(table: ColumnsFragment | null | undefined): readonly OwnerRow[] {
  const labels = columnOf(table, 'OFFICE.label')?.values ?? [];
  const [due, rectified] = ['denominator', 'numerator'].map((part) =>
    numbersOf(table, `rectificationRate.${part}`),
  );
  const numbers = (id: string) => {
    const column = numbersOf(table, id);
    return (row: number) => column[row] ?? 0;
  };
  const [open, overdue] = [numbers('findingsOpen'), numbers('findingsOverdue')];
  const unverified = numbers('findingsUnverified');
  return (columnOf(table, 'OFFICE')?.values ?? [])
    .map((key, row) => ({
      key: key === null ? null : `${key}`,
      label: `${labels[row] ?? key ?? '—'}`,
      parts: `${formatCount(rectified?.[row] ?? 0)} / ${formatCount(due?.[row] ?? 0)}`,
      ...{ open: open(row), overdue: overdue(row), unverified: unverified(row) },
      due: due?.[row] ?? 0,
    }))
    .filter((row) => row.open + row.overdue + row.due > 0)
    .toSorted((a, b) => b.overdue - a.overdue || b.open - a.open || b.due - a.due)
    .map(({ due: _, ...row }) => row);
}
