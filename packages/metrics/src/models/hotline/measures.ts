import {
  hotlineAssignments,
  hotlineOpenSpans,
  hotlineOrders,
  hotlineScoredCallbacks,
} from '@minxin/database';
import { and, gt, gte, isNotNull, isNull, lt, lte, or, sql } from 'drizzle-orm';
import {
  count,
  type Measure,
  periodEndAt,
  quantile,
  stock,
  stockWhere,
  sum,
} from '../../definition/measure.ts';
import { daysLate } from '../days-late.ts';
import { hoursBetween } from '../hours-between.ts';

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

const late = daysLate(dueAt);

/** How long a first closure took, in hours from the reception. Voided orders are no work done. */
const hours = hoursBetween(receivedAt, closedAt);
const handled = { at: closedAt, where: standing, within: 0.01 };

export const measures = {
  received: count({ at: receivedAt }),
  closed: count({ at: closedAt }),
  due: count({ at: dueAt, where: standing }),
  onTime: count({ at: dueAt, where: and(standing, lte(closedAt, dueAt)) }),
  voided: count({ at: voidedAt }),
  withoutDue: count({ at: receivedAt, where: and(standing, isNull(dueAt)) }),
  openOverdue: stock(dueAt, closedAt, voidedAt),
  overdueUpTo5: stockWhere(sql`${late} <= 5`, dueAt, closedAt, voidedAt),
  overdueUpTo20: stockWhere(sql`${late} between 6 and 20`, dueAt, closedAt, voidedAt),
  overdueOver20: stockWhere(sql`${late} > 20`, dueAt, closedAt, voidedAt),
  open: stock(hotlineOpenSpans.openedAt, hotlineOpenSpans.endedAt),
  closedDue: count({ at: closedAt, where: and(standing, isNotNull(dueAt)) }),
  closedOnTime: count({ at: closedAt, where: and(standing, lte(closedAt, dueAt)) }),
  reopened: count({ at: closedAt, where: gt(hotlineOrders.reopenings, 0) }),
  closedAgain: count({
    at: closedAt,
    where: and(gt(hotlineOrders.reopenings, 0), lt(hotlineOrders.finalClosedAt, periodEndAt)),
  }),
  extended: count({ at: receivedAt, where: gt(hotlineOrders.extendedDays, 0) }),
  assigned: count({ at: assignedAt }),
  returned: count({ at: assignedAt, where: isNotNull(returnedAt) }),
  toSign: count({ at: signBy, where: toSign }),
  signedInTime: count({ at: signBy, where: and(toSign, lte(signedAt, signBy)) }),
  medianHours: quantile(0.5, hours, handled),
  p90Hours: quantile(0.9, hours, handled),
  validCallbacks: count({ at: calledAt }),
  contacted: sum(hotlineScoredCallbacks.contacted, { at: calledAt }),
  solved: sum(hotlineScoredCallbacks.solved, { at: calledAt }),
  satisfiedPoints: sum(hotlineScoredCallbacks.satisfied, { at: calledAt }),
  score: sum(hotlineScoredCallbacks.score, { at: calledAt }),
  rated: count({ at: closedAt, where: isNotNull(rating) }),
  badRatings: count({ at: closedAt, where: lte(rating, 2) }),
  satisfied: count({ at: closedAt, where: gte(rating, 3) }),
} as const satisfies Record<string, Measure>;
