import { type Database, dataVersions } from '@minxin/database';
import { eq } from 'drizzle-orm';

/** Names of the districts that Minxin knows; a code stands for itself where none is known. */
const NAMES: Readonly<Record<string, string>> = { '610902': '汉滨区' };

export interface District {
  readonly code: string;
  readonly name: string;
  /** 0 before anything was loaded. */
  readonly dataVersion: number;
}

export async function readDistrict(db: Database, code: string): Promise<District> {
  const [row] = await db
    .select({ version: dataVersions.version })
    .from(dataVersions)
    .where(eq(dataVersions.districtCode, code));
  return { code, name: NAMES[code] ?? code, dataVersion: row?.version ?? 0 };
}
