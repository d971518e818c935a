import { hotlineDaily, hotlineHours, hotlineMonthly } from '@minxin/database';
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

export const rollups = [
  days,
  { ...kept(hotlineMonthly), day: hotlineMonthly.month, monthsOf: days },
  {
    table: hotlineHours,
    districtCode: hotlineHours.districtCode,
    day: hotlineHours.month,
    dimensions: { UNIT: hotlineHours.unitCode },
    bucket: hotlineHours.bucket,
    measures: { medianHours: hotlineHours.handled, p90Hours: hotlineHours.handled },
    simulated: hotlineHours.simulated,
  },
] as const satisfies readonly Rollup[];
