import { readBatch } from '@minxin/importing';
import { RecordError } from '@minxin/records';
import type { Resolvers } from '../generated/resolvers.generated.ts';
import { upper } from '../resolvers/upper.ts';
import { groupsOf, problemsOf } from './problems.ts';

const PROBLEMS = 100;
const MOST_PROBLEMS = 1000;

function sizeOf(first: number | null | undefined): number {
  const size = first ?? PROBLEMS;
  if (size >= 1 && size <= MOST_PROBLEMS) return size;
  throw new RecordError('BAD_FIRST', {
    zh: `要 ${size} 个问题：应为 1 至 ${MOST_PROBLEMS} 个。`,
    en: `${size} problems: ask for 1 to ${MOST_PROBLEMS}.`,
  });
}

/** What a file's rows came to, or would. */
export const reportResolvers: Resolvers = {
  ImportReport: {
    status: ({ status }) => upper(status),
    batch: ({ batchId }, _, context) => (batchId === null ? null : readBatch(context, batchId)),
    tables: ({ tables }) => [...tables],
    problemCount: ({ problems }) => problems.length,
    problems: (report, { first, column }) => problemsOf(report, sizeOf(first), column ?? null),
    problemGroups: groupsOf,
    fileProblems: ({ fileProblems }) => [...fileProblems],
  },
};
