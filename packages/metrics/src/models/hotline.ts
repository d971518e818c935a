import {
  divisions,
  hotlineCategories,
  hotlineDaily,
  hotlineOrders,
  hotlineUnits,
} from '@minxin/database';
import { gte, isNotNull, lte } from 'drizzle-orm';
import { defineModel } from '../definition/define-model.ts';
import { count, stock } from '../definition/measure.ts';
import { fact, listed, namedBy } from '../definition/model.ts';

const { receivedAt, dueAt, closedAt, rating } = hotlineOrders;

export const hotline = defineModel({
  subject: 'hotline',
  label: '12345 热线',
  labelEn: '12345 hotline',
  finest: 'day',
  facts: [
    fact(hotlineOrders, {
      TOWN: hotlineOrders.townCode,
      CATEGORY: hotlineOrders.categoryCode,
      UNIT: hotlineOrders.unitCode,
      CHANNEL: hotlineOrders.channel,
    }),
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
    UNIT: {
      label: '承办单位',
      labelEn: 'Unit',
      labels: namedBy(hotlineUnits, hotlineUnits.code, hotlineUnits.name),
    },
    CHANNEL: {
      label: '渠道',
      labelEn: 'Channel',
      labels: listed({ phone: '电话', wechat: '微信', web: '网站', mailbox: '信箱' }),
    },
  },
  measures: {
    received: count({ at: receivedAt }),
    closed: count({ at: closedAt }),
    due: count({ at: dueAt }),
    onTime: count({ at: dueAt, where: lte(closedAt, dueAt) }),
    openOverdue: stock(dueAt, closedAt),
    rated: count({ at: closedAt, where: isNotNull(rating) }),
    satisfied: count({ at: closedAt, where: gte(rating, 3) }),
  },
  metrics: {
    orders: {
      label: '工单量',
      labelEn: 'Orders',
      unit: 'order',
      direction: 'neutral',
      description: '期内受理的工单数。',
      formula: '#{受理时间 ∈ 期}',
      source: '12345 热线工单',
      value: { measure: 'received' },
      published: [{ metric: 'orders' }],
    },
    closed: {
      label: '办结量',
      labelEn: 'Orders closed',
      unit: 'order',
      direction: 'neutral',
      description: '期内首次办结的工单数，不论何时受理。',
      formula: '#{办结时间 ∈ 期}',
      source: '12345 热线工单',
      value: { measure: 'closed' },
    },
    onTimeRate: {
      label: '热线按期办结率',
      labelEn: 'Hotline on-time rate',
      unit: 'ratio',
      direction: 'higher_is_better',
      description: '期内到期的工单中按期办结的比例；逾期未结的也在分母里，首次办结定按期与否。',
      formula: '#{到期 ∈ 期, 办结 ≤ 到期} / #{到期 ∈ 期, 到期 ≤ 截至}',
      source: '按应办结工单（到期）计',
      value: { numerator: 'onTime', denominator: 'due' },
      published: [{ metric: 'on_time_rate' }],
    },
    openOverdue: {
      label: '逾期未结',
      labelEn: 'Open and overdue',
      unit: 'order',
      direction: 'lower_is_better',
      description: '截至期末（或数据截至日）已过时限而未办结的工单。',
      formula: '#{到期 < 截至, 未办结}',
      source: '按应办结工单（到期）计',
      value: { measure: 'openOverdue' },
    },
    satisfactionRate: {
      label: '热线满意率',
      labelEn: 'Hotline satisfaction',
      unit: 'ratio',
      direction: 'higher_is_better',
      description: '期内办结、已回访评价的工单中评为基本满意及以上的比例；未评价的不算满意。',
      formula: '#{办结 ∈ 期, 评价 ≥ 基本满意} / #{办结 ∈ 期, 已评价}',
      source: '12345 热线回访',
      value: { numerator: 'satisfied', denominator: 'rated' },
      published: [{ metric: 'satisfaction_rate' }],
    },
    ratedShare: {
      label: '参评率',
      labelEn: 'Rated share',
      unit: 'ratio',
      direction: 'higher_is_better',
      description: '期内办结的工单中已评价的比例：满意率以它为底。',
      formula: '#{办结 ∈ 期, 已评价} / #{办结 ∈ 期}',
      source: '12345 热线回访',
      value: { numerator: 'rated', denominator: 'closed' },
    },
  },
  rollups: [
    {
      table: hotlineDaily,
      districtCode: hotlineDaily.districtCode,
      day: hotlineDaily.day,
      dimensions: { UNIT: hotlineDaily.unitCode },
      measures: {
        received: hotlineDaily.received,
        closed: hotlineDaily.closed,
        due: hotlineDaily.due,
        onTime: hotlineDaily.onTime,
        rated: hotlineDaily.rated,
        satisfied: hotlineDaily.satisfied,
        openOverdue: hotlineDaily.openOverdue,
      },
      simulated: hotlineDaily.simulated,
    },
  ],
  records: {
    type: 'HotlineOrder',
    table: hotlineOrders,
    at: receivedAt,
    key: hotlineOrders.orderNo,
  },
});
