import { briefingEdits, type Database } from '@minxin/database';
import { and, eq } from 'drizzle-orm';
import type { Revision } from './revision.ts';

/** A paragraph as staff wrote it. */
export type Edit = Pick<
  typeof briefingEdits.$inferSelect,
  'language' | 'paragraph' | 'text' | 'restedOn' | 'editedAt' | 'editedBy'
>;

export const readEdits = (
  db: Database,
  districtCode: string,
  { briefingId, number }: Pick<Revision, 'briefingId' | 'number'>,
): Promise<readonly Edit[]> =>
  db
    .select()
    .from(briefingEdits)
    .where(
      and(
        eq(briefingEdits.districtCode, districtCode),
        eq(briefingEdits.briefingId, briefingId),
        eq(briefingEdits.revision, number),
      ),
    );
