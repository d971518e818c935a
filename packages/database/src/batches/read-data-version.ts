import { eq } from 'drizzle-orm';
import type { Database } from '../connect.ts';
import { dataVersions } from '../tables/index.ts';

/** The district's data version: raised by every write, in the write's own transaction. 0 before the first. */
export async function readDataVersion(db: Database, districtCode: string): Promise<number> {
  const [row] = await db
    .select({ version: dataVersions.version })
    .from(dataVersions)
    .where(eq(dataVersions.districtCode, districtCode));
  return row?.version ?? 0;
}
