import { parsePeriod } from '@minxin/calendar';
import {
  computedText,
  enumName,
  listMetrics,
  type Model,
  models,
  openSlice,
  printedLabel,
  publishedText,
  type Reconciliation as Reconciled,
  readDistrict,
  readPublished,
  reconcile,
  SUBJECTS,
} from '@minxin/metrics';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/resolvers.generated.ts';
import { upper } from './upper.ts';

/** Notes as of when the records beside the printed figures were asked: the data day of each subject. */
async function noteSubjects(
  context: Context,
  reconciled: readonly Reconciled[],
  year: number,
): Promise<void> {
  const computed = reconciled.filter((figure) => figure.computed !== null);
  const subjects = new Set(computed.map(({ published }) => published.subject));
  const asked = Object.values<Model>(models).filter(({ subject }) => subjects.has(subject));
  // The context has read their data days already: opening them again costs no statement.
  for (const model of asked) {
    const slice = await openSlice(context, model, { period: parsePeriod({ year }) });
    context.clock.note(slice.family.shape.asOf);
  }
}

/** What is asked of the district as a whole: its version, definitions, printed figures. */
export const districtResolvers: Resolvers = {
  Query: {
    district: (_, __, { db, districtCode }) => readDistrict(db, districtCode),
    metrics: (_, { subject }) => [
      ...listMetrics(SUBJECTS.find((name) => enumName(name) === subject)),
    ],
    published: (_, { year }, { db, districtCode }) =>
      readPublished(db, districtCode, { year: year ?? null }),
    reconciliation: async (_, { year }, context) => {
      const reconciled = await reconcile(context, year);
      await noteSubjects(context, reconciled, year);
      return [...reconciled];
    },
  },
  District: {
    name: ({ name, nameEn }, _, { language }) => (language === 'en' ? nameEn : name),
  },
  Reconciliation: {
    computedText: ({ computed, published }, _, { language }) =>
      computed?.value == null ? null : computedText(published.unit, computed.value, language),
  },
  PublishedFigure: {
    role: (figure) => upper(figure.role),
    label: (figure, _, { language }) => printedLabel(figure, language),
    text: (figure, _, { language }) => publishedText(figure, language),
  },
};
