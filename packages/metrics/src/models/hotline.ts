import {
  divisions,
  hotlineAssignments,
  hotlineCategories,
  hotlineDaily,
  hotlineHandlings,
  hotlineOpenSpans,
  hotlineOrders,
  hotlineScoredCallbacks,
  hotlineUnits,
} from '@minxin/database';
import { and, gt, gte, isNotNull, isNull, lte, or } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { defineModel } from '../definition/define-model.ts';
import { count, quantile, stock, sum } from '../definition/measure.ts';
import { fact, listed, namedBy } from '../definition/model.ts';

const { receivedAt, dueAt, closedAt, voidedAt, rating } = hotlineOrders;
const { assignedAt, signBy, signedAt, returnedAt } = hotlineAssignments;
const { calledAt } = hotlineScoredCallbacks;

/** A void order never was one: it is in no rate (domain §2). */
const standing = isNull(voidedAt);
/** Still to be signed for when its 24 hours are over: neither sent back nor void before. */
const toSign = and(
  isNull(returnedAt),
  or(isNull(hotlineAssignments.voidedAt), gt(hotlineAssignments.voidedAt, signBy)),
);

const EVENTS = '12345 热线流转记录';
const CALLBACKS = '12345 热线有效回访';

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
    fact(hotlineOrders, cuts<PgColumn>(hotlineOrders)),
    fact(hotlineOpenSpans, cuts<PgColumn>(hotlineOpenSpans)),
    fact(hotlineAssignments, cuts<PgColumn>(hotlineAssignments)),
    fact(hotlineHandlings, cuts<PgColumn>(hotlineHandlings)),
    fact(hotlineScoredCallbacks, cuts<PgColumn>(hotlineScoredCallbacks)),
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
    due: count({ at: dueAt, where: standing }),
    onTime: count({ at: dueAt, where: and(standing, lte(closedAt, dueAt)) }),
    openOverdue: stock(dueAt, closedAt, voidedAt),
    open: stock(hotlineOpenSpans.openedAt, hotlineOpenSpans.endedAt),
    closedDue: count({ at: closedAt, where: and(standing, isNotNull(dueAt)) }),
    closedOnTime: count({ at: closedAt, where: and(standing, lte(closedAt, dueAt)) }),
    reopened: count({ at: closedAt, where: gt(hotlineOrders.reopenings, 0) }),
    extended: count({ at: receivedAt, where: gt(hotlineOrders.extendedDays, 0) }),
    assigned: count({ at: assignedAt }),
    returned: count({ at: assignedAt, where: isNotNull(returnedAt) }),
    toSign: count({ at: signBy, where: toSign }),
    signedInTime: count({ at: signBy, where: and(toSign, lte(signedAt, signBy)) }),
    medianHours: quantile(0.5, hotlineHandlings.hours, { at: hotlineHandlings.closedAt }),
    validCallbacks: count({ at: calledAt }),
    contacted: sum(hotlineScoredCallbacks.contacted, { at: calledAt }),
    solved: sum(hotlineScoredCallbacks.solved, { at: calledAt }),
    satisfiedPoints: sum(hotlineScoredCallbacks.satisfied, { at: calledAt }),
    score: sum(hotlineScoredCallbacks.score, { at: calledAt }),
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
      description:
        '期内到期的工单中按期办结的比例；逾期未结的也在分母里，作废的不在，首次办结定按期与否。',
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
      description: '截至期末（或数据截至日）已过时限而未办结、未作废的工单；重办的以首次办结为准。',
      formula: '#{到期 < 截至, 未办结, 未作废}',
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
    open: {
      label: '在办工单',
      labelEn: 'Open orders',
      unit: 'order',
      direction: 'neutral',
      description: '截至期末（或数据截至日）未办结、未作废的工单，正在重办的也计入。',
      formula: '#受理 − #办结 − #作废 + #重办（期初起累计）',
      source: EVENTS,
      value: { measure: 'open' },
    },
    closedOnTimeRate: {
      label: '办结工单按期率',
      labelEn: 'On-time rate of closed orders',
      unit: 'ratio',
      direction: 'higher_is_better',
      description:
        '期内首次办结、有时限的工单中按期的比例；逾期未结的不在其中，须与按期办结率并看。',
      formula: '#{办结 ∈ 期, 办结 ≤ 到期} / #{办结 ∈ 期, 有时限}',
      source: '按办结工单计',
      value: { numerator: 'closedOnTime', denominator: 'closedDue' },
    },
    medianHandlingHours: {
      label: '办理时长中位数',
      labelEn: 'Median handling time',
      unit: 'hour',
      direction: 'lower_is_better',
      description: '期内首次办结的工单从受理到办结的小时数，取中位数；节假日也计入。',
      formula: 'median(办结时间 − 受理时间)',
      source: '12345 热线工单',
      value: { measure: 'medianHours' },
    },
    signedInTimeRate: {
      label: '及时签收率',
      labelEn: 'Signed in time',
      unit: 'ratio',
      direction: 'higher_is_better',
      description:
        '签收时限（派单后 24 小时）在期内的派单中按时签收的比例；退单和时限前作废的不计。',
      formula: '#{签收 ≤ 派单 + 24 小时} / #{派单 + 24 小时 ∈ 期, 未退单, 未作废}',
      source: EVENTS,
      value: { numerator: 'signedInTime', denominator: 'toSign' },
    },
    returnedRate: {
      label: '退单率',
      labelEn: 'Returned',
      unit: 'ratio',
      direction: 'lower_is_better',
      description: '期内派单中被承办单位退回的比例；一件工单派几次计几次，归派往的单位。',
      formula: '#{派单 ∈ 期, 退单} / #{派单 ∈ 期}',
      source: EVENTS,
      value: { numerator: 'returned', denominator: 'assigned' },
    },
    reopenedRate: {
      label: '重办率',
      labelEn: 'Reopened',
      unit: 'ratio',
      direction: 'lower_is_better',
      description: '期内首次办结的工单中重办过的比例；重办几次都只计一件。',
      formula: '#{办结 ∈ 期, 重办 ≥ 1 次} / #{办结 ∈ 期}',
      source: EVENTS,
      value: { numerator: 'reopened', denominator: 'closed' },
    },
    extendedRate: {
      label: '延期率',
      labelEn: 'Extended',
      unit: 'ratio',
      direction: 'lower_is_better',
      description: '期内受理的工单中获准延期的比例。',
      formula: '#{受理 ∈ 期, 延期} / #{受理 ∈ 期}',
      source: EVENTS,
      value: { numerator: 'extended', denominator: 'received' },
    },
    responseRate: {
      label: '响应率',
      labelEn: 'Response rate',
      unit: 'ratio',
      direction: 'higher_is_better',
      description: '期内有效回访中，承办单位联系过诉求人的比例。',
      formula: '#{已联系} / V，V = 期内有效回访',
      source: CALLBACKS,
      value: { numerator: 'contacted', denominator: 'validCallbacks' },
    },
    solutionRate: {
      label: '解决率',
      labelEn: 'Solution rate',
      unit: 'ratio',
      direction: 'higher_is_better',
      description: '期内有效回访中，诉求人认为已解决的比例。',
      formula: '#{已解决} / V，V = 期内有效回访',
      source: CALLBACKS,
      value: { numerator: 'solved', denominator: 'validCallbacks' },
    },
    callbackSatisfactionRate: {
      label: '回访满意率',
      labelEn: 'Call-back satisfaction',
      unit: 'ratio',
      direction: 'higher_is_better',
      description:
        '期内有效回访的满意率，按回访当日适用的算法计；未登记算法的，基本满意按 0.9 计。',
      formula: '(满意 + 0.9 × 基本满意) / V；另有 满意 / V 和 (V − 不满意) / V',
      source: '12345 热线有效回访；算法依三率权重表',
      value: { numerator: 'satisfiedPoints', denominator: 'validCallbacks' },
    },
    threeRatesScore: {
      label: '三率综合得分',
      labelEn: 'Score of the three rates',
      unit: 'ratio',
      direction: 'higher_is_better',
      description:
        '响应率、解决率、满意率按回访当日适用的权重合成；未登记权重的，按 10、50、40 计。',
      formula: '0.1 × 响应率 + 0.5 × 解决率 + 0.4 × 满意率',
      source: '12345 热线有效回访；权重依三率权重表',
      value: { numerator: 'score', denominator: 'validCallbacks' },
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
