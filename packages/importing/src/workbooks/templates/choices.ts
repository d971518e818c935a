import type { TemplateColumn } from '../../mappings/template.ts';
import type { Directory } from '../../names/directory.ts';

/** A longer list is no help to choose from: the code or the name is typed. */
const MOST = 1000;

/** What a column's cells may be chosen from. */
export interface Choices {
  readonly items: readonly string[];
  /** Whether nothing else may stand there: a list of words is whole, one of records may have grown. */
  readonly isWhole: boolean;
}

/** The words of a column, or what its codes may be called; null where there are none or too many. */
export function choicesOf(
  column: TemplateColumn,
  directory: Directory | undefined,
): Choices | null {
  if (column.choices) return { items: column.choices, isWhole: true };
  const entries = directory?.entries ?? [];
  if (!directory || entries.length === 0 || entries.length > MOST) return null;
  // Where two are called the same, a longer name or the code tells them apart.
  const items = entries.map(
    ({ code, names }) => names.flat().find((name) => directory.resolve(name) === code) ?? code,
  );
  return { items, isWhole: false };
}
