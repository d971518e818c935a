import type { Language } from '@minxin/commentary';
import { briefingEdits, briefingRevisions, inTransaction } from '@minxin/database';
import { and, eq } from 'drizzle-orm';
import { briefingDeed } from './briefing-deed.ts';
import { requireState, rowOf } from './move-on.ts';
import { readRevision } from './read-revisions.ts';
import type { RevisionName } from './revision.ts';
import type { RevisionContext } from './revision-context.ts';

export interface ParagraphEdit {
  readonly language: Language;
  /** The paragraph's id in the document. */
  readonly paragraph: string;
  /** Null takes the edit back: what the rules say stands there again. */
  readonly text: string | null;
  /** The figures that the paragraph rests on, their text by reference. */
  readonly restedOn: Readonly<Record<string, string>>;
}

/**
 * Writes a paragraph in place of the rules', or takes that back. A reviewed revision is a draft again.
 * @throws BriefingError BRIEFING_NOT_FOUND, BRIEFING_WRONG_STATE once published
 */
export async function editParagraph(
  context: RevisionContext,
  name: RevisionName,
  { language, paragraph, text, restedOn }: ParagraphEdit,
): Promise<void> {
  const { connection, districtCode, now, actor, witness } = context;
  const revision = await readRevision({ db: connection.db, districtCode }, name);
  requireState(revision, 'draft', 'reviewed');
  const { briefingId, periodKey, number } = revision;
  const key = { districtCode, briefingId, revision: number, language, paragraph };
  await inTransaction(connection, async (tx) => {
    const { db } = tx;
    await db
      .delete(briefingEdits)
      .where(
        and(
          ...Object.entries(key).map(([column, value]) =>
            eq(briefingEdits[column as keyof typeof key], value),
          ),
        ),
      );
    if (text !== null) {
      await db
        .insert(briefingEdits)
        .values({ ...key, text, restedOn, editedAt: now, editedBy: actor });
    }
    await db
      .update(briefingRevisions)
      .set({ state: 'draft', reviewedAt: null, reviewedBy: null })
      .where(rowOf(districtCode, revision));
    const details = { language, paragraph, change: text === null ? 'removed' : 'changed' };
    await witness?.(tx, briefingDeed('briefing_edited', periodKey, number, details));
  });
}
