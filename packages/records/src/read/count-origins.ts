import { type Database, ORIGINS, type Origin, type RecordSubject } from '@minxin/database';
import { sql } from 'drizzle-orm';
import type { Catalogue } from '../definition/catalogue.ts';

/** How many records of a subject came in one way. */
export interface OriginCount {
  readonly subject: RecordSubject;
  readonly origin: Origin;
  readonly rows: number;
  /** The batch that brought the last of them. */
  readonly lastBatch: number;
}

/** Counts the records of all kinds by subject and origin, in one statement; what nothing came in by is left out. */
export async function countOrigins(
  db: Database,
  districtCode: string,
  { kinds }: Catalogue,
): Promise<readonly OriginCount[]> {
  const counts = kinds
    .filter(({ subject, derived }) => subject !== 'places' && !derived)
    .map(
      ({ subject, table }) => sql`select ${subject}::text as subject, ${table.origin} as origin,
        count(*) as rows, max(${table.batchId}) as last from ${table}
        where ${table.districtCode} = ${districtCode} group by ${table.origin}`,
    );
  const found = await db.execute<Found>(sql`
    select subject, origin, sum(rows) as rows, max(last) as last
    from (${sql.join(counts, sql` union all `)}) as counted group by subject, origin`);
  return found
    .map(({ subject, origin, rows, last }) => ({
      ...{ subject, origin, rows: Number(rows), lastBatch: Number(last) },
    }))
    .toSorted((a, b) => ORIGINS.indexOf(a.origin) - ORIGINS.indexOf(b.origin));
}

interface Found extends Record<string, unknown> {
  readonly subject: RecordSubject;
  readonly origin: Origin;
  readonly rows: string;
  readonly last: string;
}
