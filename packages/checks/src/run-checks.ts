import { type Connection, RECORD_TABLES } from '@minxin/database';
import { reconcile, verifyRollups } from '@minxin/metrics';
import { CATALOGUE, type Check, checkRecords } from '@minxin/records';
import { getTableName, sql } from 'drizzle-orm';
import { stockIdentity } from './stock-identity.ts';

/** Everything that must hold, counted on the records themselves. */
export async function runChecks(
  connection: Connection,
  districtCode: string,
  now: Date,
): Promise<readonly Check[]> {
  return [
    ...(await checkRecords(connection.db, districtCode, CATALOGUE)),
    ...(await rollupChecks(connection, districtCode)),
    await stockIdentity(connection, districtCode),
    await reconciliation(connection, districtCode, now),
    ...(await batchChecks(connection, districtCode)),
  ];
}

async function rollupChecks({ db }: Connection, districtCode: string): Promise<Check[]> {
  const checks = await verifyRollups(db, districtCode);
  return checks.map(({ rollup, cells, wrong }) => ({
    subject: 'rollups',
    name: `汇总表 ${rollup} 与明细一致`,
    checked: cells,
    findings: wrong === 0 ? [] : [`${rollup}: ${wrong} cells differ from the records.`],
  }));
}

async function reconciliation({ db }: Connection, districtCode: string, now: Date): Promise<Check> {
  const years = await db.execute<{ year: number }>(sql`
    select distinct extract(year from period_from)::int as year from published_figures
    where district_code = ${districtCode} and role = 'yardstick' order by 1`);
  // Whoever runs the doctor has the database itself before them.
  const context = { db, districtCode, now, rights: { smallCells: true } };
  const rows = (await Promise.all(years.map(({ year }) => reconcile(context, year)))).flat();
  return {
    subject: 'published',
    name: '公布数与明细合计相符，或已说明为何不符',
    checked: rows.length,
    findings: rows
      .filter(({ state, reading }) => state === 'UNEXPLAINED' && reading === null)
      .map(({ published, explanation }) => `${published.id} ${published.metric}: ${explanation}`),
  };
}

/** Every record's origin is that of its batch. */
async function batchChecks({ db }: Connection, districtCode: string): Promise<Check[]> {
  return Promise.all(
    RECORD_TABLES.map(getTableName).map(async (table) => {
      const [row] = await db.execute<{ checked: string; wrong: string }>(sql`
        select count(*) as checked, count(*) filter (where r.origin is distinct from b.origin) as wrong
        from ${sql.identifier(table)} r left join batches b on b.district_code = r.district_code and b.id = r.batch_id
        where r.district_code = ${districtCode}`);
      const wrong = Number(row?.wrong);
      return {
        subject: 'batches',
        name: `${table} 的来源与批次一致`,
        checked: Number(row?.checked),
        findings:
          wrong === 0 ? [] : [`${table}: ${wrong} rows don't have the origin of their batch.`],
      };
    }),
  );
}
