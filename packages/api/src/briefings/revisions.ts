import {
  BriefingError,
  differences,
  readFiles,
  readRevision,
  readRevisions,
  type WholeRevision,
} from '@minxin/briefings';
import { periodName } from '@minxin/commentary';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/resolvers.generated.ts';
import { upper } from '../resolvers/upper.ts';
import { askedSections } from './asked-blocks.ts';
import { AskedRevision } from './asked-revision.ts';
import { CHECK_LABELS } from './check-labels.ts';

async function find(context: Context, period: string, number?: number | null) {
  try {
    const revision = await readRevision(context, { period, number: number ?? undefined });
    return new AskedRevision(revision, context);
  } catch (failure) {
    if (failure instanceof BriefingError && failure.code === 'BRIEFING_NOT_FOUND') return null;
    throw failure;
  }
}

/** The revision that another is held against; undefined where there is none. */
async function earlier(
  { periodKey: period, number }: WholeRevision,
  since: number | null | undefined,
  context: Context,
): Promise<WholeRevision | undefined> {
  const before = since ?? number - 1;
  return before < 1 ? undefined : readRevision(context, { period, number: before });
}

/** Revisions of briefings: where they stand, what must hold, what changed, what was given out. */
export const revisionResolvers: Resolvers = {
  Query: {
    briefings: async (_, __, context) => {
      context.clock.notePassing();
      const all = await readRevisions(context);
      return all.map((revision) => new AskedRevision(revision, context));
    },
    briefing: (_, { period, revision }, context) => {
      context.clock.notePassing();
      return find(context, period, revision);
    },
  },
  BriefingRevision: {
    period: ({ revision }) => revision.periodKey,
    periodLabel: ({ revision }, _, { language }) => periodName(revision.periodKey, language),
    number: ({ revision }) => revision.number,
    state: ({ revision }) => upper(revision.state),
    contentHash: ({ revision }) => revision.contentHash,
    dataVersion: ({ revision }) => revision.dataVersion,
    frozenAt: ({ revision }) => revision.frozenAt,
    frozenBy: ({ revision }) => revision.frozenBy,
    reviewedAt: ({ revision }) => revision.reviewedAt,
    reviewedBy: ({ revision }) => revision.reviewedBy,
    publishedAt: ({ revision }) => revision.publishedAt,
    publishedBy: ({ revision }) => revision.publishedBy,
    overruled: ({ revision }) => revision.overruled,
    simulated: async (asked) => (await asked.document).madeUp,
    checks: async (asked, _, { language }) =>
      (await asked.whole).frozen.checks.map((check) => ({
        ...check,
        findings: [...check.findings],
        label: CHECK_LABELS[check.id][language],
      })),
    sections: async (asked) => askedSections(asked.revision, await asked.document),
    differences: async (asked, { since }, context) => {
      const whole = await asked.whole;
      const before = await earlier(whole, since, context);
      return before ? [...differences(before.frozen, whole.frozen)] : [];
    },
    files: async ({ revision }, _, context) =>
      (await readFiles(context.db, context.districtCode, revision)).map((file) => ({
        ...file,
        path: `/briefings/${revision.periodKey}/${revision.number}/files/${file.language}/${encodeURIComponent(file.name)}`,
      })),
  },
};
