import type { Catalogue, Reference } from './catalogue.ts';
import { type Column, columnsOf } from './column.ts';
import type { RecordKind } from './record-kind.ts';

/** What a code points at, where that has a name: the reference, and the column that people know it by. */
export interface NamedReference {
  readonly reference: Reference;
  readonly name: Column;
}

/** Where the name of what a column's code points at stands; undefined where it points at nothing named. */
export function namedBy(
  catalogue: Catalogue,
  kind: RecordKind,
  column: Column,
): NamedReference | undefined {
  const reference = catalogue
    .from(kind)
    .find(({ columns }) => columns.length === 1 && columns[0]?.own === column.name);
  const name =
    reference &&
    columnsOf(reference.to).find(
      ({ name, field }) => (name === 'name' || name === 'title') && !field.sensitive,
    );
  return reference && name && { reference, name };
}
