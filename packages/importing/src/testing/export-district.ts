import type { Connection } from '@minxin/database';
import {
  type Catalogue,
  columnsOf,
  keyNames,
  type RecordKind,
  type Reference,
  written,
} from '@minxin/records';
import { eq } from 'drizzle-orm';
import { fillablesOf, isImportable } from '../mappings/fillable.ts';

type Row = Readonly<Record<string, unknown>>;

/** A kind's records as a sheet: a header of labels, and rows of texts as a clerk would write them. */
export interface ExportedSheet {
  readonly kind: RecordKind;
  readonly cells: readonly (readonly string[])[];
}

/**
 * The records of a district as sheets, what is referred to first. Of the kinds named in `most` only so many
 * are taken, of all others those whose references are among the taken: the whole stays consistent.
 */
export async function exportDistrict(
  connection: Connection,
  catalogue: Catalogue,
  districtCode: string,
  most: Readonly<Record<string, number>>,
): Promise<readonly ExportedSheet[]> {
  const taken = new Map<RecordKind, ReadonlySet<string>>();
  const sheets: ExportedSheet[] = [];
  for (const kind of referredFirst(catalogue)) {
    const all = await recordsOf(connection, kind, districtCode, most[kind.type]);
    const rows = all.filter((row) => catalogue.from(kind).every((one) => isTaken(one, row, taken)));
    taken.set(kind, new Set(rows.flatMap((row) => idsOf(kind, catalogue, row))));
    const fields = fillablesOf(kind, catalogue);
    if (!isImportable(kind) || rows.length === 0) continue;
    const header = fields.map(({ column }) => column.field.label);
    const texts = rows.map((row) =>
      fields.map(({ column }) => written(column, row[column.name], 'zh')),
    );
    sheets.push({ kind, cells: [header, ...texts] });
  }
  return sheets;
}

async function recordsOf(
  { db }: Connection,
  kind: RecordKind,
  districtCode: string,
  most = Number.MAX_SAFE_INTEGER,
): Promise<readonly Row[]> {
  if (kind.keeping === 'derived') return [];
  const columns = columnsOf(kind);
  return db
    .select()
    .from(kind.table)
    .where(eq(kind.table.districtCode, districtCode))
    .orderBy(
      // As it happened, which is how a clerk writes it down.
      ...[...kind.at, ...keyNames(kind)].flatMap(
        (name) => columns.find((one) => one.name === name)?.column ?? [],
      ),
    )
    .limit(most);
}

/** Kinds in an order in which each comes after those that it refers to. */
function referredFirst(catalogue: Catalogue): readonly RecordKind[] {
  const ordered: RecordKind[] = [];
  const visit = (kind: RecordKind) => {
    if (ordered.includes(kind)) return;
    for (const { to } of catalogue.from(kind)) if (to !== kind) visit(to);
    ordered.push(kind);
  };
  for (const kind of catalogue.kinds) visit(kind);
  return ordered;
}

const idOf = (names: readonly string[], row: Row): string =>
  JSON.stringify(names.map((name) => String(row[name])));

/** A record by each combination of columns that others refer to it by. */
const idsOf = (kind: RecordKind, catalogue: Catalogue, row: Row): readonly string[] =>
  catalogue.to(kind).map(({ columns }) =>
    idOf(
      columns.map(({ other }) => other),
      row,
    ),
  );

function isTaken(
  { to, from, columns }: Reference,
  row: Row,
  taken: ReadonlyMap<RecordKind, ReadonlySet<string>>,
): boolean {
  if (to === from || columns.some(({ own }) => row[own] === null)) return true;
  return (
    taken.get(to)?.has(
      idOf(
        columns.map(({ own }) => own),
        row,
      ),
    ) ?? false
  );
}
