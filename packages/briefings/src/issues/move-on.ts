import { briefingRevisions, inTransaction } from '@minxin/database';
import { and, eq, type SQL } from 'drizzle-orm';
import { BriefingError } from '../briefing-error.ts';
import { briefingDeed } from './briefing-deed.ts';
import { readRevision } from './read-revisions.ts';
import type { Revision, RevisionName } from './revision.ts';
import type { RevisionContext } from './revision-context.ts';

/** The row of a revision; only while it is in a state, where that is told. */
export const rowOf = (
  districtCode: string,
  { briefingId, number }: Revision,
  state?: Revision['state'],
): SQL | undefined =>
  and(
    eq(briefingRevisions.districtCode, districtCode),
    eq(briefingRevisions.briefingId, briefingId),
    eq(briefingRevisions.number, number),
    state === undefined ? undefined : eq(briefingRevisions.state, state),
  );

/**
 * Notes that somebody has read the draft and found it right.
 * @throws BriefingError BRIEFING_NOT_FOUND, BRIEFING_WRONG_STATE
 */
export async function reviewRevision(context: RevisionContext, name: RevisionName): Promise<void> {
  const { connection, districtCode, now, actor, witness } = context;
  const revision = await readRevision({ db: connection.db, districtCode }, name);
  requireState(revision, 'draft');
  const { periodKey, number } = revision;
  await inTransaction(connection, async (tx) => {
    const moved = await tx.db
      .update(briefingRevisions)
      .set({ state: 'reviewed', reviewedAt: now, reviewedBy: actor })
      .where(rowOf(districtCode, revision, 'draft'))
      .returning({ number: briefingRevisions.number });
    if (moved.length === 0) requireState({ ...revision, state: 'reviewed' }, 'draft');
    await witness?.(tx, briefingDeed('briefing_reviewed', periodKey, number));
  });
}

const STATES: Readonly<Record<Revision['state'], { readonly zh: string; readonly en: string }>> = {
  draft: { zh: '草稿', en: 'a draft' },
  reviewed: { zh: '已审核', en: 'reviewed' },
  published: { zh: '已发布', en: 'published' },
};

/** @throws BriefingError BRIEFING_WRONG_STATE */
export function requireState(revision: Revision, ...states: readonly Revision['state'][]): void {
  if (states.includes(revision.state)) return;
  const { periodKey, number, state } = revision;
  const [chinese, english] = (['zh', 'en'] as const).map((language) =>
    states.map((one) => STATES[one][language]).join(language === 'zh' ? '或' : ' or '),
  );
  throw new BriefingError(
    'BRIEFING_WRONG_STATE',
    `${periodKey} 第 ${number} 版${STATES[state].zh}，这一步要求它是${chinese}。`,
    `Revision ${number} of ${periodKey} is ${STATES[state].en}; this asks for ${english}.`,
  );
}
