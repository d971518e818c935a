import { fieldName, type Model, models, typeName } from '@minxin/metrics';
import { metricResolvers, openSubject, sliceResolvers } from './slice.ts';

/** Every subject whose records are a kind of record: its slice and its metrics, all alike. */
const subjects: readonly Model[] = Object.values<Model>(models).filter(
  ({ subject }) => subject !== 'households',
);

export const sliceSubjects = {
  Query: Object.fromEntries(
    subjects.map((model) => [fieldName(model.subject), openSubject(model)]),
  ),
  ...Object.fromEntries(
    subjects.flatMap((model) => [
      [`${typeName(model.subject)}Slice`, sliceResolvers()],
      [`${typeName(model.subject)}Metrics`, metricResolvers(model)],
    ]),
  ),
};
