import {
  divisions,
  hotlineAssignments,
  hotlineCategories,
  hotlineCategoryTops,
  hotlineOpenSpans,
  hotlineOrders,
  hotlineScoredCallbacks,
  hotlineUnits,
} from '@minxin/database';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { defineModel } from '../../definition/define-model.ts';
import { fact, listed, namedBy } from '../../definition/model.ts';
import { measures } from './measures.ts';
import { metrics } from './metrics.ts';
import { rollups } from './rollups.ts';

type Cut = 'TOWN' | 'CATEGORY' | 'CATEGORY_GROUP' | 'UNIT' | 'CHANNEL';

/** What every one of the hotline's tables and views is cut by. */
const cuts = <C>(table: { townCode: C; categoryCode: C; unitCode: C; channel: C }) => ({
  TOWN: table.townCode,
  CATEGORY: table.categoryCode,
  UNIT: table.unitCode,
  CHANNEL: table.channel,
});

export const hotline = defineModel({
  subject: 'hotline',
  label: '12345 热线',
  labelEn: '12345 hotline',
  finest: 'day',
  facts: [
    fact<Cut>(hotlineOrders, cuts<PgColumn>(hotlineOrders), { rating: hotlineOrders.rating }),
    fact<Cut>(hotlineOpenSpans, cuts<PgColumn>(hotlineOpenSpans)),
    fact<Cut>(hotlineAssignments, cuts<PgColumn>(hotlineAssignments)),
    fact<Cut>(hotlineScoredCallbacks, cuts<PgColumn>(hotlineScoredCallbacks)),
  ],
  dimensions: {
    TOWN: {
      label: '镇办',
      labelEn: 'Town',
      labels: namedBy(divisions, divisions.code, divisions.shortName),
    },
    CATEGORY: {
      label: '类别',
      labelEn: 'Category',
      labels: namedBy(hotlineCategories, hotlineCategories.code, hotlineCategories.name),
    },
    CATEGORY_GROUP: {
      label: '类别大类',
      labelEn: 'Group of categories',
      labels: namedBy(hotlineCategories, hotlineCategories.code, hotlineCategories.name),
      groups: {
        finer: 'CATEGORY',
        districtCode: hotlineCategoryTops.districtCode,
        key: hotlineCategoryTops.code,
        group: hotlineCategoryTops.topCode,
      },
    },
    UNIT: {
      label: '承办单位',
      labelEn: 'Unit',
      labels: namedBy(hotlineUnits, hotlineUnits.code, hotlineUnits.name),
    },
    CHANNEL: {
      label: '渠道',
      labelEn: 'Channel',
      labels: listed({
        phone: { zh: '电话', en: 'Phone' },
        wechat: { zh: '微信', en: 'WeChat' },
        web: { zh: '网站', en: 'Website' },
        mailbox: { zh: '信箱', en: 'Mailbox' },
      }),
    },
  },
  ranges: { rating: { label: '评价', labelEn: 'Rating' } },
  measures,
  metrics,
  rollups,
  records: {
    type: 'HotlineOrder',
    table: hotlineOrders,
    at: hotlineOrders.receivedAt,
    key: hotlineOrders.orderNo,
  },
});
