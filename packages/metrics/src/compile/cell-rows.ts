import { touchedRows } from '@minxin/database';
import { and, eq, type SQL, sql } from 'drizzle-orm';

/** Rows of facts that cells are made of. */
export interface CellRows {
  /** Where a fact's rows are read, under its table's name. */
  from(fact: string): SQL;
  /** Which of them, beside what a measure asks. */
  where?(fact: string): SQL | undefined;
  /** How often a row counts; left out where each counts once. */
  readonly sign?: SQL;
}

export const records: CellRows = { from: (fact) => sql`${sql.identifier(fact)}` };

/** Batches by the fact that they brought rows of. */
export type Batches = ReadonlyMap<string, readonly number[]>;

/** The rows that batches brought, as they are now. */
export const broughtBy = (batches: Batches): CellRows => ({
  from: records.from,
  where: (fact) => sql`${batchOf(fact)} = any(${listed(batches.get(fact) ?? [])})`,
});

/** Rows that none of the batches brought. */
const notBroughtBy = (batches: Batches, fact: string): SQL | undefined => {
  const ids = batches.get(fact) ?? [];
  return ids.length === 0 ? undefined : sql`${batchOf(fact)} <> all(${listed(ids)})`;
};

const batchOf = (fact: string): SQL => sql`${sql.identifier(fact)}.batch_id`;

/** Numbers as one parameter, however many they are. */
const listed = (ids: readonly number[]): SQL => sql`${`{${ids.join()}}`}::bigint[]`;

/**
 * Changed rows that wait to be counted, by their numbers: what came counts once, what went is taken off.
 * What the batches brought is counted as it is now, and not by what became of it.
 */
export const changed = (
  districtCode: string,
  ids: readonly number[],
  batches: Batches,
): CellRows => ({
  ...waiting(districtCode, batches, numbered(ids)),
  sign: sql`${touchedRows.sign}`,
});

/** Changed rows by their numbers. */
export const numbered = (ids: readonly number[]): SQL =>
  sql`${touchedRows.id} = any(${listed(ids)})`;

/**
 * The records as they were before all that waits to be counted. Both are seen by one statement, so that a
 * row that is written at the same time is either in both or in none: whoever counts it later, counts it once.
 */
export const recordsBefore = (districtCode: string, batches: Batches): readonly CellRows[] => [
  { from: records.from, where: (fact) => notBroughtBy(batches, fact) },
  { ...waiting(districtCode, batches), sign: sql`-${touchedRows.sign}` },
];

const waiting = (districtCode: string, batches: Batches, which?: SQL): CellRows => ({
  from: (fact) =>
    sql`${touchedRows} cross join lateral jsonb_populate_record(null::${sql.identifier(fact)}, ${touchedRows.image}) ${sql.identifier(fact)}`,
  where: (fact) =>
    and(
      eq(touchedRows.districtCode, districtCode),
      eq(touchedRows.source, fact),
      which,
      notBroughtBy(batches, fact),
    ),
});
