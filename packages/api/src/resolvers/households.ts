import { fenToYuan, households } from '@minxin/metrics';
import type { Resolvers } from '../generated/resolvers.generated.ts';
import type { HouseholdGainRow, Page } from '../mappers.ts';
import { connectionResolvers, keyOf, sourceOf } from './connection.ts';
import { metricResolvers, openSubject, sliceResolvers } from './slice.ts';

const yearOf = ({ record }: HouseholdGainRow) => Number(record.yearDay.slice(0, 4));

export const householdsResolvers: Resolvers = {
  Query: { households: openSubject(households) },
  HouseholdsSlice: sliceResolvers<Page<HouseholdGainRow>>(),
  HouseholdsMetrics: metricResolvers(households),
  HouseholdGainConnection: connectionResolvers<Page<HouseholdGainRow>>(),
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
    source: sourceOf,
  },
};
