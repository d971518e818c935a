import {
  serviceHallDaily,
  serviceHallHoursDaily,
  serviceHallHoursMonthly,
  serviceHallMonthly,
} from '@minxin/database';
import type { Rollup } from '../../definition/model.ts';
import { hourRollups } from '../hour-rollups.ts';

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
    noVisit: table.noVisit,
    rated: table.rated,
    satisfied: table.satisfied,
    badRatings: table.badRatings,
    timed: table.timed,
    daysPromised: table.daysPromised,
    daysWorked: table.daysWorked,
    daysGained: table.daysGained,
    open: table.open,
    openOverdue: table.openOverdue,
  },
  simulated: table.simulated,
});

const days = { ...kept(serviceHallDaily), day: serviceHallDaily.day };

export const rollups = [
  days,
  { ...kept(serviceHallMonthly), day: serviceHallMonthly.month, monthsOf: days },
  ...hourRollups(serviceHallHoursDaily, serviceHallHoursMonthly),
] as const satisfies readonly Rollup[];
