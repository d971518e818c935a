import { tenderRedFlags, tenderResults, tenders } from '@minxin/database';
import { and, eq, inArray, isNotNull, isNull, lt, sql } from 'drizzle-orm';
import {
  concentration,
  count,
  distinct,
  largest,
  type Measure,
  sum,
} from '../../definition/measure.ts';

const { awardedOn, awardFen } = tenders;
// Saving, competition and duration are counted by lot: lots are budgeted, bid for and awarded one by one.
const results = tenderResults;
const at = results.awardedOn;
const budgeted = isNotNull(results.budgetFen);
const limited = isNotNull(results.controlPriceFen);
const competitive = inArray(results.method, ['open', 'selective']);

export const measures = {
  awarded: count({ at: awardedOn }),
  awardFen: sum(awardFen, { at: awardedOn, inFen: true }),
  lots: count({ at }),
  budgetedLots: count({ at, where: budgeted }),
  unbudgetedLots: count({ at, where: isNull(results.budgetFen) }),
  budgetFen: sum(results.budgetFen, { at, where: budgeted, inFen: true }),
  savedFen: sum(sql`${results.budgetFen} - ${results.awardFen}`, {
    at,
    where: budgeted,
    inFen: true,
  }),
  controlPriceFen: sum(results.controlPriceFen, { at, where: limited, inFen: true }),
  belowControlFen: sum(sql`${results.controlPriceFen} - ${results.awardFen}`, {
    at,
    where: limited,
    inFen: true,
  }),
  suppliedFen: sum(results.awardFen, { at, where: isNotNull(results.supplierCode), inFen: true }),
  topSupplierFen: largest(results.awardFen, results.supplierCode, { at, inFen: true }),
  concentratedFen: concentration(results.awardFen, results.supplierCode, { at, inFen: true }),
  competitiveLots: count({ at, where: competitive }),
  singleBidLots: count({ at, where: and(competitive, eq(results.bidders, 1)) }),
  thinOpenLots: count({ at, where: and(eq(results.method, 'open'), lt(results.bidders, 3)) }),
  bids: sum(results.bidders, { at }),
  days: sum(sql`${results.awardedOn} - ${results.noticeOn}`, { at }),
  winners: distinct(results.supplierCode, { at }),
  redFlags: count({ at: tenderRedFlags.day }),
} as const satisfies Record<string, Measure>;
