import { changeRow, columnNamed, insertEntry, keyNames } from '@minxin/records';
import { type SQL, sql } from 'drizzle-orm';
import { type FoundLine, PLACE } from '../checks/check.ts';
import { aside, notAside, type StagedTable, staged } from '../staging/staged-table.ts';
import type { Family } from './families.ts';
import { attemptLine, LineRefused, tell } from './line-refused.ts';
import { judgeWholes } from './write-lines.ts';
import type { Writing } from './writing.ts';

/** Whether something is worked out from a kind's rows before or after they are written. */
export const isWorkedOut = ({ whole: { kind } }: Family): boolean =>
  kind.complete !== undefined || kind.settle !== undefined;

type StagedRow = FoundLine & {
  readonly known: boolean;
  readonly same: boolean;
} & Readonly<Record<string, unknown>>;

/** Writes a family of such a kind one by one, as if each were entered: a district has few of them. */
export async function writeEntries(writing: Writing, { whole, parts }: Family): Promise<void> {
  const added = sql`exists (select from ${aside(whole, 'known')} k where k._line = w._whole)`;
  await writeTable(writing, whole, sql`true`, parts);
  for (const part of parts) {
    // Those of new wholes went in with them.
    const others = sql`not exists (select from ${aside(part, 'within')} w
      where w._line = s._line and not ${added})`;
    await writeTable(writing, part, others);
  }
}

async function writeTable(
  writing: Writing,
  table: StagedTable,
  among: SQL,
  parts: readonly StagedTable[] = [],
): Promise<void> {
  for (const row of await rowsOf(writing, table, among)) {
    if (row.same) continue;
    const done = await attemptLine(writing, table, row, (inner) =>
      row.known ? change(inner, table, row) : enter(inner, table, row, parts),
    );
    if (done instanceof LineRefused) await tell(writing, done);
  }
  writing.progress.written(table.lines);
}

async function enter(
  writing: Writing,
  table: StagedTable,
  row: StagedRow,
  parts: readonly StagedTable[],
): Promise<void> {
  const own = new Map<StagedTable, readonly StagedRow[]>();
  for (const part of parts) {
    const within = sql`exists (select from ${aside(part, 'within')} w
      where w._line = s._line and w._whole = ${row.line})`;
    own.set(part, await rowsOf(writing, part, within));
  }
  const named = Object.entries(table.kind.parts ?? {}).map(([name, kind]) => {
    const part = parts.find((one) => one.kind === kind);
    return [name, part ? (own.get(part) ?? []).map((one) => valuesOf(part, one)) : []] as const;
  });
  const entry = { row: valuesOf(table, row), parts: Object.fromEntries(named) };
  await insertEntry(writing.tx, writing, table.kind, entry, source(writing, row));
  await judgeWholes(writing);
  writing.tally.add(table, { added: 1, changed: 0 });
  for (const [part, rows] of own) writing.tally.add(part, { added: rows.length, changed: 0 });
}

async function change(writing: Writing, table: StagedTable, row: StagedRow): Promise<void> {
  const { kind } = table;
  const values = valuesOf(table, row);
  const key = Object.fromEntries(keyNames(kind).map((name) => [name, values[name]]));
  await changeRow(writing.tx, writing, { kind, corrected: [] }, key, values, source(writing, row));
  await judgeWholes(writing);
  writing.tally.add(table, { added: 0, changed: 1 });
}

const source = ({ batchId }: Writing, { row }: StagedRow) =>
  ({ batchId, origin: 'imported', firstRow: row }) as const;

function rowsOf({ tx }: Writing, table: StagedTable, among: SQL): Promise<readonly StagedRow[]> {
  return tx.db.execute<StagedRow>(sql`
    select ${PLACE}, s.*, k._line is not null as known, coalesce(k._same, false) as same
    from ${staged(table)} s left join ${aside(table, 'known')} k using (_line)
    where ${among} and ${notAside(table, 'refused')} order by s._line`);
}

/** A line as a row by Drizzle's names; what is blank is left out. */
const valuesOf = ({ kind, source: { fields } }: StagedTable, row: StagedRow) =>
  Object.fromEntries(
    fields
      .map((name) => ({ name, column: columnNamed(kind, name) }))
      .filter(({ column }) => row[column.name] !== null)
      .map(({ name, column }) => [name, column.mapFromDriverValue(row[column.name])]),
  );
