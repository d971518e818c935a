import { enumName, isGuarded, type Model, models, readDataState } from '@minxin/metrics';
import { CATALOGUE, countOrigins, type OriginCount } from '@minxin/records';
import type { Resolvers } from '../generated/resolvers.generated.ts';
import { upper } from './upper.ts';

/** A subject, and how its records came in. */
export interface SubjectOrigins {
  readonly model: Model;
  readonly counts: readonly OriginCount[];
}

/** Fewer real records of a protected subject are not told of. */
const FEW = 5;

/** How good the records of each subject are, as far as the records themselves tell. */
export const dataQualityResolvers: Resolvers = {
  Query: {
    dataQuality: async (_, __, { db, districtCode }) => {
      const counts = await countOrigins(db, districtCode, CATALOGUE);
      return Object.values<Model>(models).map((model) => ({
        model,
        counts: counts.filter(({ subject }) => subject === model.subject),
      }));
    },
  },
  DataQuality: {
    subject: ({ model }) => enumName(model.subject),
    dataFrom: async ({ model }, _, context) =>
      (await readDataState(context, model.subject)).span?.firstDay ?? null,
    dataThrough: async ({ model }, _, context) =>
      (await readDataState(context, model.subject)).span?.lastDay ?? null,
    origins: ({ model, counts }, _, context) =>
      counts.map(({ origin, rows }) => ({
        origin: upper(origin),
        rows: isGuarded(context, model) && origin !== 'simulated' && rows < FEW ? null : rows,
      })),
    lastBatch: ({ counts }, _, { loaders }) =>
      counts.length === 0
        ? null
        : loaders.batch(Math.max(...counts.map(({ lastBatch }) => lastBatch))),
  },
};
