import { serviceHallDaily, serviceHallHours, serviceHallMonthly } from '@minxin/database';
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

export const rollups = [
  days,
  { ...kept(serviceHallMonthly), day: serviceHallMonthly.month, monthsOf: days },
  {
    table: serviceHallHours,
    districtCode: serviceHallHours.districtCode,
    day: serviceHallHours.month,
    dimensions: { DEPARTMENT: serviceHallHours.departmentCode },
    bucket: serviceHallHours.bucket,
    measures: { medianHours: serviceHallHours.handled, p90Hours: serviceHallHours.handled },
    simulated: serviceHallHours.simulated,
  },
] as const satisfies readonly Rollup[];
