import type { Resolvers } from '../generated/resolvers.generated.ts';
import { districtResolvers } from './district.ts';
import { hotlineResolvers } from './hotline.ts';
import { householdsResolvers } from './households.ts';
import { DateScalar, DateTime, Decimal } from './scalars.ts';
import { serviceHallResolvers } from './service-hall.ts';
import { tenderingResolvers } from './tendering.ts';
import { Metric, MetricValue, Period } from './values.ts';

const values: Resolvers = { Date: DateScalar, DateTime, Decimal, Metric, MetricValue, Period };

export const resolvers: readonly Resolvers[] = [
  values,
  districtResolvers,
  serviceHallResolvers,
  tenderingResolvers,
  hotlineResolvers,
  householdsResolvers,
];
