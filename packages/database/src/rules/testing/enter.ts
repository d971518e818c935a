import type { Connection } from '../../connect.ts';
import { type Violation, violationOf } from '../violation.ts';

/** A row by the table's own column names, less its stamp. */
export type Entry = readonly [table: string, row: Readonly<Record<string, unknown>>];

export const DISTRICT = '610902';

const BATCH = {
  district_code: DISTRICT,
  kind: 'entry',
  origin: 'entered',
  file_name: '',
  data_version: 1,
};

/** A batch to enter rows into, and two towns with a village each. */
export async function ground({ sql }: Connection): Promise<void> {
  await sql`insert into batches ${sql({ ...BATCH, file_sha256: '0'.repeat(64) })}`;
  const divisions = [
    ['610902111', DISTRICT],
    ['610902111001', '610902111'],
    ['610902111002', '610902111'],
    ['610902001', DISTRICT],
    ['610902001003', '610902001'],
  ].map(([code = '', parent = '']) => ({
    ...{ district_code: DISTRICT, batch_id: 1, source_row: 1, origin: 'entered' },
    ...{ code, level: code.length === 9 ? 'town' : 'village', parent_code: parent },
    ...{ name: code, short_name: code },
  }));
  await sql`insert into divisions ${sql(divisions)}`;
}

/** Enters rows in one transaction, in their order; `before` runs before it is committed. */
export async function enter(
  { sql }: Connection,
  entries: readonly Entry[],
  before: () => Promise<void> = async () => {},
): Promise<void> {
  await sql.begin(async (tx) => {
    for (const [table, row] of entries) {
      const stamp = { district_code: DISTRICT, batch_id: 1, source_row: 1, origin: 'entered' };
      await tx`insert into ${tx(table)} ${tx({ ...stamp, ...row })}`;
    }
    await before();
  });
}

/** The rule that refuses some work; undefined where it is done. Any other failure is thrown on. */
export async function refusalBy(work: PromiseLike<unknown>): Promise<Violation | undefined> {
  try {
    await work;
    return undefined;
  } catch (error) {
    const violation = violationOf(error);
    if (!violation) throw error;
    return violation;
  }
}
