import { hotline } from '@minxin/metrics';
import type { Resolvers } from '../generated/resolvers.generated.ts';
import type { HotlineOrderRow, Page } from '../mappers.ts';
import { connectionResolvers, keyOf, sourceOf } from './connection.ts';
import { metricResolvers, openSubject, sliceResolvers } from './slice.ts';

export const hotlineResolvers: Resolvers = {
  Query: { hotline: openSubject(hotline) },
  HotlineSlice: sliceResolvers<Page<HotlineOrderRow>>(),
  HotlineMetrics: metricResolvers(hotline),
  HotlineOrderConnection: connectionResolvers<Page<HotlineOrderRow>>(),
  HotlineOrder: {
    id: ({ record }) => record.orderNo,
    orderNo: ({ record }) => record.orderNo,
    town: keyOf('TOWN'),
    category: keyOf('CATEGORY'),
    unit: keyOf('UNIT'),
    channel: keyOf('CHANNEL'),
    receivedAt: ({ record }) => record.receivedAt,
    dueAt: ({ record }) => record.dueAt,
    closedAt: ({ record }) => record.closedAt,
    rating: ({ record }) => record.rating,
    source: sourceOf,
  },
};
