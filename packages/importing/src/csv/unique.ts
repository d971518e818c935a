import type { Row } from './row.ts';

/** A check that refuses a key it has seen before, naming the row that has it already. */
export function uniqueKey<Column extends string>(column: Column) {
  const seen = new Map<string, number>();
  return (row: Row<Column>, key: string): string => {
    const first = seen.get(key);
    if (first !== undefined) {
      throw row.error(
        'DUPLICATE_ID',
        column,
        `"${key}" stands in row ${first} already. Give each row its own.`,
      );
    }
    seen.set(key, row.line);
    return key;
  };
}
