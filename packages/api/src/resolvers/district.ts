import {
  computedText,
  enumName,
  listMetrics,
  printedLabel,
  publishedText,
  readDistrict,
  readPublished,
  reconcile,
  SUBJECTS,
} from '@minxin/metrics';
import type { Resolvers } from '../generated/resolvers.generated.ts';
import { upper } from './upper.ts';

/** What is asked of the district as a whole: its version, definitions, printed figures. */
export const districtResolvers: Resolvers = {
  Query: {
    district: (_, __, { db, districtCode }) => readDistrict(db, districtCode),
    metrics: (_, { subject }) => [
      ...listMetrics(SUBJECTS.find((name) => enumName(name) === subject)),
    ],
    published: (_, { year }, { db, districtCode }) =>
      readPublished(db, districtCode, { year: year ?? null }),
    reconciliation: async (_, { year }, context) => [...(await reconcile(context, year))],
  },
  Reconciliation: {
    computedText: ({ computed, published }) =>
      computed?.value == null ? null : computedText(published.unit, computed.value),
  },
  PublishedFigure: {
    role: (figure) => upper(figure.role),
    label: printedLabel,
    text: (figure) => publishedText(figure),
  },
};
