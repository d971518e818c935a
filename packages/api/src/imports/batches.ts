import { may } from '@minxin/access';
import { type BatchRow, batchLabel, readBatch, readBatches } from '@minxin/importing';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/resolvers.generated.ts';
import { connectionResolvers } from '../resolvers/connection.ts';
import { upper } from '../resolvers/upper.ts';
import { workOf } from './own-work.ts';
import { takeBack } from './take-back.ts';

async function originalOf(
  { kind, fileName, fileSha256 }: BatchRow,
  { desk, viewer }: Context,
): Promise<string | null> {
  if (!may(viewer, 'unmask')) return null;
  if (kind !== 'import' || !(await desk.store.kept(fileSha256))) return null;
  return `/imports/files/${fileSha256}?name=${encodeURIComponent(fileName)}`;
}

const history = ({ db, districtCode, viewer }: Context) => ({
  ...{ db, districtCode },
  actor: workOf(viewer),
});

/** What was ever written together, and how it is taken back. */
export const batchResolvers: Resolvers = {
  Query: {
    batches: (_, args, context) => readBatches(history(context), args),
    batch: (_, { id }, context) => readBatch(history(context), id),
  },
  Mutation: {
    undoBatch: async (_, { id }, context) => {
      const undone = await takeBack(context, id);
      return {
        ok: undone.ok,
        batch: await readBatch(history(context), id),
        restored: undone.ok ? undone.restored : 0,
        removed: undone.ok ? undone.removed : 0,
        refusal: undone.ok ? null : undone.refusal,
      };
    },
  },
  BatchConnection: connectionResolvers<BatchRow>(),
  Batch: {
    kindLabel: ({ kind }) => batchLabel(kind).zh,
    kindLabelEn: ({ kind }) => batchLabel(kind).en,
    origin: ({ origin }) => upper(origin),
    canUndo: ({ keepsImages, removedAt }) => keepsImages && removedAt === null,
    original: (batch, _, context) => originalOf(batch, context),
  },
};
