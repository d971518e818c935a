import type { Catalogue, RecordKind } from '@minxin/records';
import type { StagedTable } from '../staging/staged-table.ts';

/** Tables whose rows go in together: wholes, and their parts where the file holds both. */
export interface Family {
  readonly whole: StagedTable;
  readonly parts: readonly StagedTable[];
}

/**
 * The families of a file, what is referred to before what refers to it; else in the order of the catalogue,
 * where what happens first is first, and of one kind in that of the file. A file whose tables come in the
 * order in which they must be written is left so.
 */
export function familiesOf(
  tables: readonly StagedTable[],
  catalogue: Catalogue,
  isOrdered: boolean,
): readonly Family[] {
  const families = tables
    .filter(({ whole }) => !whole)
    .map((whole) => ({ whole, parts: tables.filter((one) => one.whole?.table === whole) }));
  const rank = ({ whole }: Family) => catalogue.kinds.indexOf(whole.kind);
  if (!isOrdered) families.sort((a, b) => rank(a) - rank(b));
  const kindsOf = ({ whole, parts }: Family) =>
    new Set([whole.kind, ...parts.map(({ kind }) => kind)]);
  const needs = (family: Family): ReadonlySet<RecordKind> =>
    new Set([...kindsOf(family)].flatMap((kind) => catalogue.from(kind).map(({ to }) => to)));
  const ordered: Family[] = [];
  const visiting = new Set<Family>();
  const visit = (family: Family) => {
    // Two that refer to each other stand as the file has them: the database defers what it must.
    if (ordered.includes(family) || visiting.has(family)) return;
    visiting.add(family);
    const needed = needs(family);
    for (const other of families) {
      if (other !== family && [...kindsOf(other)].some((kind) => needed.has(kind))) visit(other);
    }
    ordered.push(family);
  };
  for (const family of families) visit(family);
  return ordered;
}
