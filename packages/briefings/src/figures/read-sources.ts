import type { Database, Origin } from '@minxin/database';

/** A load that records of the district came in with. */
export interface Source {
  readonly batch: number;
  readonly fileName: string;
  readonly origin: Origin;
  readonly rowCount: number;
}

/** The newest load of each file that brought rows, oldest first; made-up sets only where one was used. */
export async function readSources(
  db: Database,
  districtCode: string,
  simulated: boolean,
): Promise<Source[]> {
  const batches = await db.query.batches.findMany({
    where: (batch, { and, eq, gt, isNull }) =>
      and(eq(batch.districtCode, districtCode), gt(batch.rowCount, 0), isNull(batch.removedAt)),
    orderBy: (batch, { asc }) => asc(batch.id),
  });
  const newest = new Map(
    batches
      .filter(({ origin }) => origin !== 'simulated' || simulated)
      .map((batch) => [`${batch.kind} ${batch.fileName}`, batch]),
  );
  return [...newest.values()]
    .map(({ id, fileName, origin, rowCount }) => ({ batch: id, fileName, origin, rowCount }))
    .sort((a, b) => a.batch - b.batch);
}
