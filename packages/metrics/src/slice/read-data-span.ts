import { type Database, dataDays } from '@minxin/database';
import { and, eq } from 'drizzle-orm';
import type { Subject } from '../definition/model.ts';
import type { DataSpan } from './slice-context.ts';

export async function readDataSpan(
  db: Database,
  districtCode: string,
  subject: Subject,
): Promise<DataSpan | null> {
  const [span] = await db
    .select({ firstDay: dataDays.firstDay, lastDay: dataDays.lastDay })
    .from(dataDays)
    .where(and(eq(dataDays.districtCode, districtCode), eq(dataDays.subject, subject)));
  return span ?? null;
}
