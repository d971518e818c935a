import { eq, sql } from 'drizzle-orm';
import type { Database } from '../connect.ts';
import { dataVersions, touchedDays } from '../tables/index.ts';

/** The district's data version: raised by every write, in the write's own transaction. 0 before the first. */
export async function readDataVersion(db: Database, districtCode: string): Promise<number> {
  const [row] = await db
    .select({ version: dataVersions.version })
    .from(dataVersions)
    .where(eq(dataVersions.districtCode, districtCode));
  return row?.version ?? 0;
}

/** The data version, and whether it tells all: a change by hand waits for the next batch to raise it. */
export interface DataStanding {
  readonly version: number;
  readonly settled: boolean;
}

export async function readDataStanding(db: Database, districtCode: string): Promise<DataStanding> {
  const [row] = await db.execute<{ version: number | null; settled: boolean }>(sql`
    select (select version from ${dataVersions} where district_code = ${districtCode}) as version,
      not exists (select from ${touchedDays} where district_code = ${districtCode}) as settled`);
  return { version: row?.version ?? 0, settled: row?.settled ?? true };
}
