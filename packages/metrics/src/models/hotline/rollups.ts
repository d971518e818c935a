import {
  hotlineDaily,
  hotlineHoursDaily,
  hotlineHoursMonthly,
  hotlineMonthly,
} from '@minxin/database';
import type { Rollup } from '../../definition/model.ts';

/** What both keep, by day and by month. */
const kept = (table: typeof hotlineDaily | typeof hotlineMonthly) => ({
  table,
  districtCode: table.districtCode,
  dimensions: { UNIT: table.unitCode },
  measures: {
    received: table.received,
    closed: table.closed,
    due: table.due,
    onTime: table.onTime,
    rated: table.rated,
    satisfied: table.satisfied,
    openOverdue: table.openOverdue,
  },
  simulated: table.simulated,
});

const days = { ...kept(hotlineDaily), day: hotlineDaily.day };

/** What is kept of the hours to the first closure, by day and by month. */
const buckets = (table: typeof hotlineHoursDaily | typeof hotlineHoursMonthly) => ({
  table,
  districtCode: table.districtCode,
  dimensions: {},
  bucket: table.bucket,
  measures: { medianHours: table.handled, p90Hours: table.handled },
  simulated: table.simulated,
});

const hours = { ...buckets(hotlineHoursDaily), day: hotlineHoursDaily.day };

export const rollups = [
  days,
  { ...kept(hotlineMonthly), day: hotlineMonthly.month, monthsOf: days },
  hours,
  { ...buckets(hotlineHoursMonthly), day: hotlineHoursMonthly.month, monthsOf: hours },
] as const satisfies readonly Rollup[];
