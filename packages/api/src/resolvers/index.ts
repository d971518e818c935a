import { accountResolvers } from '../accounts/index.ts';
import { auditResolvers } from '../audit/resolvers.ts';
import { briefingResolvers } from '../briefings/index.ts';
import type { Resolvers } from '../generated/resolvers.generated.ts';
import { importResolvers } from '../imports/index.ts';
import { personsResolvers } from '../privacy/persons-resolvers.ts';
import { unmaskResolvers } from '../privacy/unmask-resolvers.ts';
import { anySliceResolvers } from './any-slice.ts';
import { dataQualityResolvers } from './data-quality.ts';
import { districtResolvers } from './district.ts';
import { recordFieldResolvers } from './record-fields.ts';
import { recordResolvers } from './records.ts';
import { ColumnValues, DateScalar, DateTime, Decimal } from './scalars.ts';
import { sliceSubjects } from './slices.ts';
import * as ofValues from './values.ts';

const values: Resolvers = { ColumnValues, Date: DateScalar, DateTime, Decimal, ...ofValues };

export const resolvers = [
  values,
  districtResolvers,
  dataQualityResolvers,
  sliceSubjects,
  anySliceResolvers,
  recordResolvers,
  recordFieldResolvers,
  personsResolvers,
  unmaskResolvers,
  ...importResolvers,
  ...briefingResolvers,
  ...accountResolvers,
  auditResolvers,
];
