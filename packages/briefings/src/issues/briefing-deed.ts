import type { AuditDetails, Deed } from '@minxin/database';

/** What was done to a revision of an issue. */
export const briefingDeed = (
  event: `briefing_${'made' | 'edited' | 'reviewed' | 'published'}`,
  periodKey: string,
  revision: number,
  details: AuditDetails = {},
): Deed => ({
  event,
  object: { kind: 'briefing', id: `${periodKey}/${revision}` },
  details,
});
