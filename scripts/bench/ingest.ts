import { type Connection, commitBatch, type Refresh, type Transaction } from '@minxin/database';
import { refreshRollups } from '@minxin/metrics';
import { COLUMNS, caseRows, copyCases, DISTRICT } from './make-cases.ts';
import { median } from './measure.ts';

export interface Bench {
  readonly url: string;
  readonly connection: Connection;
}

const seconds = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
};

/** Cases as an import writes them: one batch, its rollups rebuilt in the same transaction; how long it takes. */
export const ingest = (bench: Bench, first: number, count: number): Promise<number> =>
  inBatch(bench, count, (tx, batchId) =>
    copyCases(bench.url, tx.sql, 'service_cases', { first, count, batchId }),
  );

/** Ends a batch that was only measured. */
class Measured extends Error {}

/** The same, and taken back: a cluster that is kept stays as large as it is. */
export async function ingestForNothing(
  bench: Bench,
  first: number,
  count: number,
): Promise<number> {
  const start = performance.now();
  const work = inBatch(
    bench,
    count,
    (tx, batchId) => copyCases(bench.url, tx.sql, 'service_cases', { first, count, batchId }),
    async (tx, districtCode) => {
      await refreshRollups(tx, districtCode);
      throw new Measured();
    },
  );
  await work.catch((failure) => {
    if (!(failure instanceof Measured)) throw failure;
  });
  return (performance.now() - start) / 1000;
}

const inBatch = (
  { connection }: Bench,
  count: number,
  write: (tx: Transaction, batchId: number) => Promise<unknown>,
  refresh: Refresh = refreshRollups,
): Promise<number> =>
  seconds(() =>
    commitBatch(
      connection,
      {
        ...{ districtCode: DISTRICT, kind: 'bench', origin: 'imported' },
        ...{ fileName: 'cases', fileSha256: '0'.repeat(64) },
      },
      async (tx, { id }) => {
        await write(tx, id);
        return {
          rowCount: count,
          dataDays: { 'service-hall': { firstDay: '2015-01-01', lastDay: '2024-12-31' } },
        };
      },
      refresh,
    ),
  );

/**
 * The same rows by COPY into a table with the same columns, checks, indexes and foreign keys, and
 * nothing that keeps rollups.
 */
export async function copyAlone(
  { url, connection: { sql } }: Bench,
  first: number,
  count: number,
): Promise<number> {
  const [batch] = await sql<{ id: number }[]>`select min(id)::int as id from batches`;
  await sql`create table cases_alone (like service_cases including all)`;
  const keys = await sql<{ name: string; definition: string }[]>`
    select conname as name, pg_get_constraintdef(oid) as definition from pg_constraint
    where conrelid = 'service_cases'::regclass and contype = 'f'`;
  for (const { name, definition } of keys)
    await sql.unsafe(`alter table cases_alone add constraint alone_${name} ${definition}`);
  try {
    return await seconds(() =>
      copyCases(url, sql, 'cases_alone', { first, count, batchId: batch?.id ?? 0 }),
    );
  } finally {
    await sql`drop table cases_alone`;
  }
}

/** One case of years ago that comes in now: the whole of its batch, in ms, the median of several. */
export async function lateRow(bench: Bench, first: number): Promise<number> {
  const durations: number[] = [];
  for (let round = 0; round < 15; round += 1) {
    const took = await inBatch(bench, 1, (tx, batchId) =>
      tx.sql.unsafe(`insert into service_cases ${COLUMNS} ${caseRows(first + round, 1, batchId)}`),
    );
    durations.push(took * 1000);
  }
  return median(durations);
}
