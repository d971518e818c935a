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

/** Changed rows that wait to be counted, by their numbers: what came counts once, what went is taken off. */
export const changed = (districtCode: string, ids: readonly number[]): CellRows => ({
  ...waiting(districtCode, numbered(ids)),
  sign: sql`${touchedRows.sign}`,
});

/** Changed rows by their numbers, which are one parameter however many they are. */
export const numbered = (ids: readonly number[]): SQL =>
  sql`${touchedRows.id} = any(${`{${ids.join()}}`}::bigint[])`;

/**
 * The records as they were before all that waits to be counted. Both are seen by one statement, so that a
 * row that is written at the same time is either in both or in none: whoever counts it later, counts it once.
 */
export const recordsBefore = (districtCode: string): readonly CellRows[] => [
  records,
  { ...waiting(districtCode), sign: sql`-${touchedRows.sign}` },
];

const waiting = (districtCode: string, which?: SQL): CellRows => ({
  from: (fact) =>
    sql`${touchedRows} cross join lateral jsonb_populate_record(null::${sql.identifier(fact)}, ${touchedRows.image}) ${sql.identifier(fact)}`,
  where: (fact) =>
    and(eq(touchedRows.districtCode, districtCode), eq(touchedRows.source, fact), which),
});
