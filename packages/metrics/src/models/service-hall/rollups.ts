import {
  serviceHallDaily,
  serviceHallHoursDaily,
  serviceHallHoursMonthly,
  serviceHallMonthly,
} from '@minxin/database';
import type { Rollup } from '../../definition/model.ts';

/** What both keep, by day and by month. */
const kept = (table: typeof serviceHallDaily | typeof serviceHallMonthly) => ({
  table,
  districtCode: table.districtCode,
  dimensions: { DEPARTMENT: table.departmentCode },
  measures: {
    accepted: table.accepted,
    closed: table.closed,
    due: table.due,
    onTime: table.onTime,
    visitsRecorded: table.visitsRecorded,
    atMostOneVisit: table.atMostOneVisit,
    rated: table.rated,
    satisfied: table.satisfied,
    open: table.open,
    openOverdue: table.openOverdue,
  },
  simulated: table.simulated,
});

const days = { ...kept(serviceHallDaily), day: serviceHallDaily.day };

/** What is kept of the hours to the first closure, by day and by month. */
const buckets = (table: typeof serviceHallHoursDaily | typeof serviceHallHoursMonthly) => ({
  table,
  districtCode: table.districtCode,
  dimensions: {},
  bucket: table.bucket,
  measures: { medianHours: table.handled, p90Hours: table.handled },
  simulated: table.simulated,
});

const hours = { ...buckets(serviceHallHoursDaily), day: serviceHallHoursDaily.day };

export const rollups = [
  days,
  { ...kept(serviceHallMonthly), day: serviceHallMonthly.month, monthsOf: days },
  hours,
  { ...buckets(serviceHallHoursMonthly), day: serviceHallHoursMonthly.month, monthsOf: hours },
] as const satisfies readonly Rollup[];
