import {
  editParagraph,
  makeRevision,
  publishRevision,
  readDocument,
  readRevision,
  readTemplates,
  redHeaderOf,
  restsOn,
  reviewRevision,
} from '@minxin/briefings';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/resolvers.generated.ts';
import { AskedRevision } from './asked-revision.ts';

const latest = async (context: Context, period: string): Promise<AskedRevision> =>
  new AskedRevision(await readRevision(context, { period }), context);

/** What staff do with a briefing. */
export const briefingMutations: Resolvers = {
  Mutation: {
    makeBriefing: async (_, { period }, context) => {
      const { revision, isNew } = await makeRevision(context, period, context.openAsk);
      return { revision: new AskedRevision(revision, context), isNew };
    },
    reviewBriefing: async (_, { period }, context) => {
      await reviewRevision(context, { period });
      return latest(context, period);
    },
    publishBriefing: async (_, { period, overruled, redHeader }, context) => {
      const { templatesFolder } = context;
      const own = templatesFolder === undefined ? {} : await readTemplates(templatesFolder);
      const templates = { ...own, redHeader: redHeader ? redHeaderOf(redHeader) : undefined };
      await publishRevision(context, { period }, { overruled: overruled ?? undefined, templates });
      return latest(context, period);
    },
    editBriefing: async (_, { period, paragraph, text }, context) => {
      const { db, districtCode, language } = context;
      const revision = await readRevision(context, { period });
      const document = await readDocument(db, districtCode, revision, language);
      const restedOn = restsOn(document, revision.frozen, paragraph);
      await editParagraph(
        context,
        { period },
        { language, paragraph, text: text ?? null, restedOn },
      );
      return latest(context, period);
    },
  },
};
