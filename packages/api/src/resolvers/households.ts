import { fenToYuan, households } from '@minxin/metrics';
import type { Resolvers } from '../generated/resolvers.generated.ts';
import type { HouseholdGainRow } from '../mappers.ts';
import { connectionResolvers } from './connection.ts';
import { metricResolvers, openSubject, sliceResolvers } from './slice.ts';
import { upper } from './upper.ts';

const NOTHING = { key: null, label: '未注明' };
const keyOf = (dimension: string) => (row: HouseholdGainRow) => row.labels[dimension] ?? NOTHING;
const yearOf = ({ record }: HouseholdGainRow) => Number(record.yearDay.slice(0, 4));

export const householdsResolvers: Resolvers = {
  Query: { households: openSubject(households) },
  HouseholdsSlice: sliceResolvers<HouseholdGainRow>((found) => found),
  HouseholdsMetrics: metricResolvers(households),
  HouseholdGainConnection: connectionResolvers<HouseholdGainRow>(),
  HouseholdGain: {
    id: (row) => `${row.record.householdNo}-${yearOf(row)}`,
    householdNo: ({ record }) => record.householdNo,
    village: keyOf('VILLAGE'),
    town: keyOf('TOWN'),
    year: yearOf,
    persons: ({ record }) => record.persons,
    income: ({ record }) => fenToYuan(String(record.incomeFen)),
    baseIncome: ({ record }) => fenToYuan(String(record.baseIncomeFen)),
    gain: ({ record }) => fenToYuan(String(record.gainFen)),
    source: ({ record, fileName }) => ({
      batchId: record.batchId,
      fileName,
      row: Number(record.sourceRow),
      origin: upper(record.origin),
    }),
  },
};
