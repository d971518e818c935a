import { briefingRevisions, briefings, type Database } from '@minxin/database';
import { and, desc, eq, getTableColumns } from 'drizzle-orm';
import { BriefingError } from '../briefing-error.ts';
import type { Frozen } from '../freeze/frozen.ts';
import type { Revision, RevisionName, WholeRevision } from './revision.ts';

interface Place {
  readonly db: Database;
  readonly districtCode: string;
}

const { frozen, districtCode: _district, ...columns } = getTableColumns(briefingRevisions);
const fields = { ...columns, periodKey: briefings.periodKey };

const ofBriefing = and(
  eq(briefings.districtCode, briefingRevisions.districtCode),
  eq(briefings.id, briefingRevisions.briefingId),
);

/** Every revision of every issue, the latest period first, of each the latest revision first. */
export const readRevisions = (
  { db, districtCode }: Place,
  period?: string,
): Promise<readonly Revision[]> =>
  db
    .select(fields)
    .from(briefingRevisions)
    .innerJoin(briefings, ofBriefing)
    .where(
      and(
        eq(briefingRevisions.districtCode, districtCode),
        period === undefined ? undefined : eq(briefings.periodKey, period),
      ),
    )
    .orderBy(desc(briefings.periodKey), desc(briefingRevisions.number));

/** @throws BriefingError BRIEFING_NOT_FOUND */
export async function readRevision(
  { db, districtCode }: Place,
  { period, number }: RevisionName,
): Promise<WholeRevision> {
  const [row] = await db
    .select({ ...fields, frozen })
    .from(briefingRevisions)
    .innerJoin(briefings, ofBriefing)
    .where(
      and(
        eq(briefingRevisions.districtCode, districtCode),
        eq(briefings.periodKey, period),
        number === undefined ? undefined : eq(briefingRevisions.number, number),
      ),
    )
    .orderBy(desc(briefingRevisions.number))
    .limit(1);
  if (row) return { ...row, frozen: row.frozen as Frozen };
  const which = number === undefined ? period : `${period} v${number}`;
  throw new BriefingError(
    'BRIEFING_NOT_FOUND',
    `没有 ${which} 的简报；请先编制，或核对期次和版次。`,
    `There is no briefing ${which}: make it first, or check the period and the revision.`,
  );
}
