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
import { and, eq, gt, gte, isNotNull, isNull, lt, lte, or, sql } from 'drizzle-orm';
import {
  count,
  distinct,
  type Measure,
  periodEndAt,
  quantile,
  stock,
  stockWhere,
  sum,
} from '../../definition/measure.ts';
import { daysLate } from '../days-late.ts';
import { hoursBetween } from '../hours-between.ts';

const { acceptedAt, closedAt, dueAt, withdrawnAt, visits, rating } = serviceCases;
const { promisedDays, workedDays, supplementedAt } = serviceCases;

/**
 * 办件, in the due cohort unless a case was withdrawn before it fell due (domain §2). What was closed
 * once stays in it, even when it was reopened and then withdrawn: the first closure decides.
 */
const standing = or(isNull(withdrawnAt), isNotNull(closedAt), gt(withdrawnAt, dueAt));

const late = daysLate(dueAt);

/** How long an applicant waited for the first closure, pauses included, in hours from the acceptance. */
const hours = hoursBetween(acceptedAt, closedAt);
const handled = { at: closedAt, within: 0.01 };

/** A 承诺件 whose time is known; without a due date nobody knows what it was promised. */
const timed = and(isNotNull(promisedDays), isNotNull(workedDays), isNotNull(dueAt));

const notReopened = or(isNull(serviceCases.reopenedAt), gte(serviceCases.reopenedAt, periodEndAt));

const breachOf = (kind: (typeof serviceBreaches.kind.enumValues)[number]) =>
  count({ at: serviceBreaches.day, where: eq(serviceBreaches.kind, kind) });

export const measures = {
  accepted: count({ at: acceptedAt }),
  closed: count({ at: closedAt }),
  withdrawn: count({ at: withdrawnAt }),
  due: count({ at: dueAt, where: standing }),
  onTime: count({ at: dueAt, where: and(standing, lte(closedAt, dueAt)) }),
  withoutDue: count({ at: acceptedAt, where: isNull(dueAt) }),
  openOverdue: stock(dueAt, closedAt, withdrawnAt),
  overdueUpTo5: stockWhere(sql`${late} <= 5`, dueAt, closedAt, withdrawnAt),
  overdueUpTo20: stockWhere(sql`${late} between 6 and 20`, dueAt, closedAt, withdrawnAt),
  overdueOver20: stockWhere(sql`${late} > 20`, dueAt, closedAt, withdrawnAt),
  open: stock(acceptedAt, closedAt, withdrawnAt),
  medianHours: quantile(0.5, hours, handled),
  p90Hours: quantile(0.9, hours, handled),
  timed: count({ at: closedAt, where: timed }),
  daysPromised: sum(promisedDays, { at: closedAt, where: timed }),
  daysWorked: sum(workedDays, { at: closedAt, where: timed }),
  daysGained: sum(sql`${promisedDays} - ${workedDays}`, { at: closedAt, where: timed }),
  doneOnce: count({
    at: closedAt,
    where: and(lte(visits, 1), isNull(supplementedAt), notReopened),
  }),
  visitsRecorded: count({ at: closedAt, where: isNotNull(visits) }),
  atMostOneVisit: count({ at: closedAt, where: lte(visits, 1) }),
  noVisit: count({ at: closedAt, where: eq(visits, 0) }),
  rated: count({ at: closedAt, where: isNotNull(rating) }),
  satisfied: count({ at: closedAt, where: gte(rating, 3) }),
  badRatings: count({ at: closedAt, where: lte(rating, 2) }),
  closedWithDue: count({ at: closedAt, where: isNotNull(dueAt) }),
  closedOnTime: count({ at: closedAt, where: lte(closedAt, dueAt) }),
  reopened: count({ at: serviceReopenings.reopenedAt }),
  reopenedOpen: stock(serviceReopenings.reopenedAt, serviceReopenings.endedAt),
  closedAgain: count({
    at: serviceReopenings.reopenedAt,
    where: lt(serviceReopenings.closedAgainAt, periodEndAt),
  }),
  badRatingsDue: count({ at: serviceBadRatings.dueOn }),
  badRatingsRectified: count({
    at: serviceBadRatings.dueOn,
    where: and(
      lte(serviceBadRatings.rectifiedOn, serviceBadRatings.dueOn),
      isNotNull(serviceBadRatings.verifiedOn),
    ),
  }),
  simplified: count({ at: serviceSimplifiedCases.acceptedAt }),
  documentsAsked: sum(serviceSimplifiedCases.documentsAsked, {
    at: serviceSimplifiedCases.acceptedAt,
  }),
  commitmentsBroken: count({ at: serviceSimplifiedCases.commitmentBrokenOn }),
  breaches: count({ at: serviceBreaches.day }),
  delayBreaches: breachOf('delay'),
  errorBreaches: breachOf('error'),
  complaintBreaches: breachOf('complaint'),
  itemsOneVisit: stock(serviceOneVisitItems.listedOn, serviceOneVisitItems.delistedOn),
  statutoryDays: stock(serviceStatutoryDays.listedOn, serviceStatutoryDays.delistedOn),
  savedDays: stock(serviceStatutoryDays.savedOn, serviceStatutoryDays.delistedOn),
  consultations: sum(serviceConsultations.persons, { at: serviceConsultations.day }),
  windowDays: count({ at: serviceWindowDays.day }),
  openDays: distinct(serviceWindowDays.day, { at: serviceWindowDays.day }),
  departments: stock(serviceDepartments.joinedOn, serviceDepartments.leftOn),
  items: stock(serviceItems.listedOn, serviceItems.delistedOn),
  windows: stock(serviceWindows.openedOn, serviceWindows.closedOn),
} as const satisfies Record<string, Measure>;
