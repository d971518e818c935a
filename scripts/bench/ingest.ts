import {
  type Connection,
  commitBatch,
  inTransaction,
  type Refresh,
  type Transaction,
} from '@minxin/database';
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

/** Ends a transaction that was only measured. */
class Measured extends Error {}

/** How long something takes that ends by taking itself back: a cluster that is kept stays as large as it is. */
const forNothing = (work: () => Promise<unknown>): Promise<number> =>
  seconds(() =>
    work().catch((failure) => {
      if (!(failure instanceof Measured)) throw failure;
    }),
  );

/** The same as `ingest`, and taken back. */
export const ingestForNothing = (bench: Bench, first: number, count: number): Promise<number> =>
  forNothing(() =>
    inBatch(
      bench,
      count,
      (tx, batchId) => copyCases(bench.url, tx.sql, 'service_cases', { first, count, batchId }),
      async (tx, districtCode) => {
        await refreshRollups(tx, districtCode);
        throw new Measured();
      },
    ),
  );

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
 * The same rows by COPY into the same table, with its rows, checks, indexes and foreign keys, while
 * nothing keeps rollups or rules; taken back as well.
 */
export function copyAlone(
  { url, connection }: Bench,
  first: number,
  count: number,
): Promise<number> {
  return forNothing(() =>
    inTransaction(connection, async ({ sql }) => {
      const [batch] = await sql<{ id: number }[]>`select min(id)::int as id from batches`;
      await sql`alter table service_cases disable trigger user`;
      await copyCases(url, sql, 'service_cases', { first, count, batchId: batch?.id ?? 0 });
      throw new Measured();
    }),
  );
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
