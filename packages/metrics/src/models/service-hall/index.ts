import {
  serviceBadRatings,
  serviceBreaches,
  serviceCases,
  serviceConsultations,
  serviceDepartments,
  serviceItems,
  serviceOneVisitItems,
  serviceReopenings,
  serviceSimplifiedCases,
  serviceStatutoryDays,
  serviceWindowDays,
  serviceWindows,
} from '@minxin/database';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { defineModel } from '../../definition/define-model.ts';
import { fact, listed, namedBy } from '../../definition/model.ts';
import { acceptedIn, HOURS, WEEKDAYS } from './hours.ts';
import { measures } from './measures.ts';
import { metrics } from './metrics.ts';
import { rollups } from './rollups.ts';

type Cut =
  | 'DEPARTMENT'
  | 'ITEM'
  | 'CASE_TYPE'
  | 'WINDOW'
  | 'CHANNEL'
  | 'WEEKDAY'
  | 'HOUR'
  | 'DESK'
  | 'BREACH';

/** What cuts cases also cuts what is made of them. */
const cutAsCases = (view: {
  readonly departmentCode: PgColumn;
  readonly itemCode: PgColumn;
  readonly windowCode: PgColumn;
  readonly channel: PgColumn;
}) => ({
  DEPARTMENT: view.departmentCode,
  ITEM: view.itemCode,
  WINDOW: view.windowCode,
  CHANNEL: view.channel,
});

export const serviceHall = defineModel({
  subject: 'service-hall',
  label: '政务大厅',
  labelEn: 'Service hall',
  finest: 'day',
  facts: [
    fact<Cut>(
      serviceCases,
      cutAsCases(serviceCases),
      { rating: serviceCases.rating, visits: serviceCases.visits },
      { derived: acceptedIn },
    ),
    fact<Cut>(serviceReopenings, cutAsCases(serviceReopenings)),
    fact<Cut>(serviceBadRatings, cutAsCases(serviceBadRatings)),
    fact<Cut>(serviceSimplifiedCases, cutAsCases(serviceSimplifiedCases)),
    fact<Cut>(serviceBreaches, {
      DEPARTMENT: serviceBreaches.departmentCode,
      WINDOW: serviceBreaches.windowCode,
      BREACH: serviceBreaches.kind,
    }),
    fact<Cut>(serviceConsultations, { DESK: serviceConsultations.channel }),
    fact<Cut>(serviceDepartments, { DEPARTMENT: serviceDepartments.code }),
    fact<Cut>(serviceItems, { DEPARTMENT: serviceItems.departmentCode, ITEM: serviceItems.code }),
    fact<Cut>(serviceOneVisitItems, {
      DEPARTMENT: serviceOneVisitItems.departmentCode,
      ITEM: serviceOneVisitItems.code,
    }),
    fact<Cut>(serviceStatutoryDays, {
      DEPARTMENT: serviceStatutoryDays.departmentCode,
      ITEM: serviceStatutoryDays.code,
    }),
    fact<Cut>(serviceWindows, {
      DEPARTMENT: serviceWindows.departmentCode,
      WINDOW: serviceWindows.code,
    }),
    fact<Cut>(serviceWindowDays, {
      DEPARTMENT: serviceWindowDays.departmentCode,
      WINDOW: serviceWindowDays.windowCode,
    }),
  ],
  dimensions: {
    DEPARTMENT: {
      label: '单位',
      labelEn: 'Department',
      labels: namedBy(serviceDepartments, serviceDepartments.code, serviceDepartments.name),
    },
    ITEM: {
      label: '事项',
      labelEn: 'Item',
      labels: namedBy(serviceItems, serviceItems.code, serviceItems.name),
    },
    CASE_TYPE: {
      label: '办件类型',
      labelEn: 'Case type',
      labels: listed({ instant: '即办件', promised: '承诺件' }),
      groups: {
        finer: 'ITEM',
        districtCode: serviceItems.districtCode,
        key: serviceItems.code,
        group: serviceItems.caseType,
      },
    },
    WINDOW: {
      label: '窗口',
      labelEn: 'Window',
      labels: namedBy(serviceWindows, serviceWindows.code, serviceWindows.name),
    },
    CHANNEL: {
      label: '渠道',
      labelEn: 'Channel',
      labels: listed({ window: '窗口', online: '网上', mobile: '移动端', kiosk: '自助终端' }),
    },
    WEEKDAY: { label: '受理星期', labelEn: 'Weekday accepted', labels: listed(WEEKDAYS) },
    HOUR: { label: '受理时段', labelEn: 'Hour accepted', labels: listed(HOURS) },
    DESK: {
      label: '咨询途径',
      labelEn: 'Consulted at',
      labels: listed({ desk: '咨询台', phone: '电话', online: '网上' }),
    },
    BREACH: {
      label: '违诺类别',
      labelEn: 'Kind of breach',
      labels: listed({ delay: '延误', error: '失误', complaint: '投诉' }),
    },
  },
  ranges: {
    rating: { label: '评价', labelEn: 'Rating' },
    visits: { label: '到场次数', labelEn: 'Visits' },
  },
  measures,
  metrics,
  rollups,
  records: {
    type: 'ServiceCase',
    table: serviceCases,
    at: serviceCases.acceptedAt,
    key: serviceCases.caseNo,
  },
});
