import type { ImportColumnInput } from '@minxin/boards/contract';

/** What a person corrected of the columns, field by field. */
export type Corrections = readonly (ImportColumnInput & { readonly header: string | null })[];

interface FoundColumn {
  readonly header: string;
  readonly field: string | null;
}

/**
 * The corrections, once a column is to fill another field, or none. What it filled before is then filled
 * by nothing, unless a column was chosen for that field before.
 * @param columns the table's columns as the last trial understood them
 */
export function corrected(
  before: Corrections,
  table: number,
  columns: readonly FoundColumn[],
  header: string,
  field: string | null,
): Corrections {
  const left = columns.find((column) => column.header === header)?.field ?? null;
  const changes = new Map<string, string | null>();
  if (left !== null && left !== field) changes.set(left, null);
  if (field !== null) changes.set(field, header);
  return [
    ...before.filter((one) => one.table !== table || !changes.has(one.field)),
    ...[...changes].map(([name, filler]) => ({ table, field: name, header: filler })),
  ];
}
