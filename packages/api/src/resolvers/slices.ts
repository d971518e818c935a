import { fieldName, type Model, models, typeName } from '@minxin/metrics';
import { metricResolvers, openSubject, sliceResolvers } from './slice.ts';

const subjects = Object.values<Model>(models);

/** Every subject's slice and metrics, all alike. */
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
