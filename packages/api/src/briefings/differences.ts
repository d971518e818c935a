import { differenceTexts } from '@minxin/briefings';
import { periodName } from '@minxin/commentary';
import type { Resolvers } from '../generated/resolvers.generated.ts';

/** What a restatement changed, and which batch did it. */
export const differenceResolvers: Resolvers = {
  BriefingDifference: {
    label: ({ label }, _, { language }) => label[language],
    periodLabel: ({ period }, _, { language }) => periodName(period, language),
    before: (difference, _, { language }) => differenceTexts(difference, language).before,
    after: (difference, _, { language }) => differenceTexts(difference, language).after,
    batches: ({ batches }) =>
      batches.map(({ id, fileName, committedAt, before, after }) => ({
        ...{ id, fileName, committedAt: new Date(committedAt) },
        ...{ rowsBefore: before?.rows ?? null, rowsAfter: after?.rows ?? null },
        firstRow: (after ?? before)?.firstRow ?? null,
        lastRow: (after ?? before)?.lastRow ?? null,
      })),
  },
};
