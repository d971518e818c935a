import type { Day } from '@minxin/calendar';
import { type Connection, commitBatch } from '@minxin/database';
import type { Subject } from '../definition/model.ts';
import { refreshRollups } from '../rollups/refresh.ts';
import { DISTRICT } from './write-records.ts';

export type Row = Readonly<Record<string, string | number | boolean | null>>;

/** The days of a subject that the rows reach. */
export interface Written {
  readonly subject: Subject;
  readonly from: Day;
  readonly to: Day;
}

/** Writes rows of tables, in the order given and under the columns' own names, in one batch. */
export async function writeRows(
  connection: Connection,
  { subject, from, to }: Written,
  tables: Readonly<Record<string, readonly Row[]>>,
): Promise<void> {
  const batch = { districtCode: DISTRICT, kind: 'test', origin: 'imported' as const };
  await commitBatch(
    connection,
    { ...batch, fileName: 'test.csv', fileSha256: '0'.repeat(64) },
    async ({ sql }, { id }) => {
      const stamp = { district_code: DISTRICT, batch_id: id, source_row: 1, origin: 'imported' };
      for (const [table, rows] of Object.entries(tables)) {
        for (const row of rows) await sql`insert into ${sql(table)} ${sql({ ...stamp, ...row })}`;
      }
      return {
        rowCount: Object.values(tables).flat().length,
        dataDays: { [subject]: { firstDay: from, lastDay: to } },
      };
    },
    refreshRollups,
  );
}
