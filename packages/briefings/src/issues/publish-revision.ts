import { createHash } from 'node:crypto';
import type { Language } from '@minxin/commentary';
import { briefingFiles, briefingRevisions, inTransaction } from '@minxin/database';
import { BriefingError } from '../briefing-error.ts';
import type { FrozenCheck } from '../freeze/frozen.ts';
import { requireState, rowOf } from './move-on.ts';
import { readRevision } from './read-revisions.ts';
import type { RevisionName } from './revision.ts';
import type { RevisionContext } from './revision-context.ts';

/** A file as it is given out. */
export interface GivenFile {
  readonly language: Language;
  readonly name: string;
  readonly kind: string;
  readonly content: Buffer;
}

export interface PublishRequest {
  /** Why it goes out although a check failed; printed on its cover. */
  readonly overruled?: string | undefined;
  /** Makes its files, told why checks were overruled. */
  readonly makeFiles: (overruled: string | null) => Promise<readonly GivenFile[]>;
}

/**
 * Publishes a reviewed revision with its files: from now on neither changes.
 * @throws BriefingError BRIEFING_NOT_FOUND, BRIEFING_WRONG_STATE, BRIEFING_BLOCKED where a check failed and
 *   nobody says why it goes out all the same
 */
export async function publishRevision(
  context: RevisionContext,
  name: RevisionName,
  { overruled, makeFiles }: PublishRequest,
): Promise<void> {
  const { connection, districtCode, now, actor } = context;
  const revision = await readRevision({ db: connection.db, districtCode }, name);
  requireState(revision, 'reviewed');
  const reason = overruled?.trim() || null;
  const failed = revision.frozen.checks.filter(({ findings }) => findings.length > 0);
  if (failed.length > 0 && reason === null) throw blocked(failed);
  const told = failed.length > 0 ? reason : null;
  const files = await makeFiles(told);
  const { briefingId, number } = revision;
  await inTransaction(connection, async ({ db }) => {
    // Whoever edits it meanwhile makes it a draft again, and this finds no row.
    for (const { language, name: fileName, kind, content } of files) {
      await db.insert(briefingFiles).values({
        ...{ districtCode, briefingId, revision: number, language, name: fileName, kind, content },
        ...{ bytes: content.length, sha256: sha256(content) },
      });
    }
    const moved = await db
      .update(briefingRevisions)
      .set({ state: 'published', publishedAt: now, publishedBy: actor, overruled: told })
      .where(rowOf(districtCode, revision, 'reviewed'))
      .returning({ number: briefingRevisions.number });
    if (moved.length === 0) requireState({ ...revision, state: 'draft' }, 'reviewed');
  });
}

export const sha256 = (content: Buffer): string =>
  createHash('sha256').update(content).digest('hex');

const NAMES: Readonly<Record<FrozenCheck['id'], { readonly zh: string; readonly en: string }>> = {
  INVARIANTS: { zh: '记录违反规则', en: 'records break rules' },
  RECONCILIATION: {
    zh: '公布数与明细不符且未说明',
    en: 'printed figures differ from the records, unexplained',
  },
  ORIGINS: { zh: '记录没有来源', en: 'records without origin' },
};

function blocked(failed: readonly FrozenCheck[]): BriefingError {
  const [chinese, english] = (['zh', 'en'] as const).map((language) =>
    failed
      .map(({ id, findings }) =>
        language === 'zh'
          ? `${NAMES[id].zh} ${findings.length} 项（${findings[0]}）`
          : `${NAMES[id].en}, ${findings.length} (${findings[0]})`,
      )
      .join(language === 'zh' ? '；' : '; '),
  );
  return new BriefingError(
    'BRIEFING_BLOCKED',
    `不能发布：${chinese}。请先改正后重编；确需发布的，写明理由，理由印在封面。`,
    `It can't be published: ${english}. Mend that and make it anew, or give a reason, which is printed on the cover.`,
  );
}
