import type { Resolvers } from '../generated/resolvers.generated.ts';
import { districtResolvers } from './district.ts';
import { recordResolvers } from './records.ts';
import { DateScalar, DateTime, Decimal } from './scalars.ts';
import { sliceSubjects } from './slices.ts';
import { Metric, MetricValue, Period } from './values.ts';

const values: Resolvers = { Date: DateScalar, DateTime, Decimal, Metric, MetricValue, Period };

export const resolvers = [values, districtResolvers, sliceSubjects, recordResolvers];
