import { serviceHall } from '@minxin/metrics';
import type { Resolvers } from '../generated/resolvers.generated.ts';
import type { Page, ServiceCaseRow } from '../mappers.ts';
import { connectionResolvers, keyOf, sourceOf } from './connection.ts';
import { metricResolvers, openSubject, sliceResolvers } from './slice.ts';

export const serviceHallResolvers: Resolvers = {
  Query: { serviceHall: openSubject(serviceHall) },
  ServiceHallSlice: sliceResolvers<Page<ServiceCaseRow>>(),
  ServiceHallMetrics: metricResolvers(serviceHall),
  ServiceCaseConnection: connectionResolvers<Page<ServiceCaseRow>>(),
  ServiceCase: {
    id: ({ record }) => record.caseNo,
    caseNo: ({ record }) => record.caseNo,
    department: keyOf('DEPARTMENT'),
    item: keyOf('ITEM'),
    window: keyOf('WINDOW'),
    channel: keyOf('CHANNEL'),
    acceptedAt: ({ record }) => record.acceptedAt,
    dueAt: ({ record }) => record.dueAt,
    closedAt: ({ record }) => record.closedAt,
    withdrawnAt: ({ record }) => record.withdrawnAt,
    visits: ({ record }) => record.visits,
    rating: ({ record }) => record.rating,
    source: sourceOf,
  },
};
