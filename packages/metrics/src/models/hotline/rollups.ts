import {
  hotlineDaily,
  hotlineHoursDaily,
  hotlineHoursMonthly,
  hotlineMonthly,
} from '@minxin/database';
import type { Rollup } from '../../definition/model.ts';
import { hourRollups } from '../hour-rollups.ts';

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
  ...hourRollups(hotlineHoursDaily, hotlineHoursMonthly),
] as const satisfies readonly Rollup[];
