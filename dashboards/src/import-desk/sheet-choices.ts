import type { SheetChoice } from './desk-file.ts';

/** What was told of the sheets, once one is of this kind; null: that is to be found out again. */
export function withSheet(
  before: readonly SheetChoice[],
  sheet: string,
  kind: string | null,
): readonly SheetChoice[] {
  const others = before.filter((one) => one.sheet !== sheet);
  return kind === null ? others : [...others, { sheet, kind }];
}
