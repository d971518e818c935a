import { fenToYuan, tendering } from '@minxin/metrics';
import type { Resolvers } from '../generated/resolvers.generated.ts';
import type { Page, TenderRow } from '../mappers.ts';
import { connectionResolvers, keyOf, sourceOf } from './connection.ts';
import { metricResolvers, openSubject, sliceResolvers } from './slice.ts';

export const tenderingResolvers: Resolvers = {
  Query: { tendering: openSubject(tendering) },
  TenderingSlice: sliceResolvers<Page<TenderRow>>(),
  TenderingMetrics: metricResolvers(tendering),
  TenderConnection: connectionResolvers<Page<TenderRow>>(),
  Tender: {
    id: ({ record }) => record.tenderNo,
    tenderNo: ({ record }) => record.tenderNo,
    title: ({ record }) => record.title,
    kind: keyOf('KIND'),
    method: ({ record }) => ({ key: record.method, label: record.methodDetails }),
    supplier: keyOf('SUPPLIER'),
    noticeOn: ({ record }) => record.noticeOn,
    awardedOn: ({ record }) => record.awardedOn,
    budget: ({ record }) =>
      record.budgetFen === null ? null : fenToYuan(String(record.budgetFen)),
    award: ({ record }) => fenToYuan(String(record.awardFen)),
    bidders: ({ record }) => record.bidders,
    source: sourceOf,
  },
};
