import type { Language } from '@minxin/commentary';
import {
  briefingFiles,
  briefingRevisions,
  inTransaction,
  type Transaction,
} from '@minxin/database';
import { BriefingError } from '../briefing-error.ts';
import { sha256 } from '../files/sha256.ts';
import type { FrozenCheck } from '../freeze/frozen.ts';
import type { Templates } from '../templates/templates.ts';
import { briefingDeed } from './briefing-deed.ts';
import type { GivenFile } from './give-out.ts';
import { giveOutApart } from './give-out-apart.ts';
import { requireState, rowOf } from './move-on.ts';
import { readComposed } from './read-document.ts';
import { readRevision } from './read-revisions.ts';
import type { RevisionName, WholeRevision } from './revision.ts';
import type { RevisionContext } from './revision-context.ts';

/** The languages that a briefing is given out in. */
const LANGUAGES: readonly Language[] = ['zh', 'en'];

export interface Publishing {
  /** Why it goes out although a check failed. */
  readonly overruled?: string | undefined;
  readonly templates?: Templates;
}

/**
 * Publishes a reviewed revision with its files: from now on neither changes.
 * @throws BriefingError BRIEFING_NOT_FOUND, BRIEFING_WRONG_STATE, BRIEFING_BLOCKED where a check failed and
 *   nobody says why it goes out all the same
 */
export async function publishRevision(
  context: RevisionContext,
  name: RevisionName,
  { overruled, templates = {} }: Publishing = {},
): Promise<void> {
  const { connection, districtCode, now, actor, witness } = context;
  const revision = await readRevision({ db: connection.db, districtCode }, name);
  requireState(revision, 'reviewed');
  const reason = overruled?.trim() || null;
  const failed = revision.frozen.checks.filter(({ findings }) => findings.length > 0);
  if (failed.length > 0 && reason === null) throw blocked(failed);
  const told = failed.length > 0 ? reason : null;
  const files = await filesOf(
    context,
    { ...revision, state: 'published', overruled: told },
    templates,
  );
  const { briefingId, number } = revision;
  await inTransaction(connection, async (tx) => {
    await holdReviewed(tx, districtCode, revision);
    for (const { language, name: fileName, kind, content } of files) {
      await tx.db.insert(briefingFiles).values({
        ...{ districtCode, briefingId, revision: number, language, name: fileName, kind, content },
        ...{ bytes: content.length, sha256: sha256(content) },
      });
    }
    await tx.db
      .update(briefingRevisions)
      .set({ state: 'published', publishedAt: now, publishedBy: actor, overruled: told })
      .where(rowOf(districtCode, revision));
    const { periodKey, contentHash } = revision;
    const details = { hash: contentHash, overruled: told !== null };
    await witness?.(tx, briefingDeed('briefing_published', periodKey, number, details));
  });
}

/**
 * Keeps a revision as it is until the transaction ends. Who edited it while its files were written made it a
 * draft again; who published it at the same time was first.
 */
async function holdReviewed(
  { db }: Transaction,
  districtCode: string,
  revision: WholeRevision,
): Promise<void> {
  const [now] = await db
    .select({ state: briefingRevisions.state })
    .from(briefingRevisions)
    .where(rowOf(districtCode, revision))
    .for('update');
  requireState({ ...revision, state: now?.state ?? 'draft' }, 'reviewed');
}

/** All files of a revision as it will stand once it is published. */
async function filesOf(
  { connection: { db }, districtCode }: RevisionContext,
  revision: WholeRevision,
  templates: Templates,
): Promise<readonly GivenFile[]> {
  const composed = await readComposed(db, districtCode, revision);
  const files: GivenFile[] = [];
  for (const language of LANGUAGES)
    files.push(...(await giveOutApart({ ...composed, language, templates })));
  return files;
}

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
