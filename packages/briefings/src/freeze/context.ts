import type { Language } from '@minxin/commentary';
import type { Connection } from '@minxin/database';
import { readDataStanding } from '@minxin/database';
import type { SliceContext } from '@minxin/metrics';

/** How one state of the database is asked, in each language. */
export type Asking = Readonly<Record<Language, SliceContext>>;

/** @param snapshot a connection whose transaction sees one state of the database */
export async function openAsking(
  snapshot: Connection,
  districtCode: string,
  now: Date,
): Promise<Asking> {
  const standing = await readDataStanding(snapshot, districtCode);
  const shared = { db: snapshot.db, districtCode, now, standing };
  return { zh: { ...shared, language: 'zh' }, en: { ...shared, language: 'en' } };
}
