import type {
  hotlineHoursDaily,
  hotlineHoursMonthly,
  serviceHallHoursDaily,
  serviceHallHoursMonthly,
} from '@minxin/database';

/** What is kept of the hours to the first closure: buckets by day, and months added up from the days. */
export function hourRollups(
  daily: typeof hotlineHoursDaily | typeof serviceHallHoursDaily,
  monthly: typeof hotlineHoursMonthly | typeof serviceHallHoursMonthly,
) {
  const days = { ...kept(daily), day: daily.day };
  return [days, { ...kept(monthly), day: monthly.month, monthsOf: days }] as const;
}

const kept = (table: Parameters<typeof hourRollups>[0] | Parameters<typeof hourRollups>[1]) => ({
  table,
  districtCode: table.districtCode,
  dimensions: {},
  bucket: table.bucket,
  measures: { medianHours: table.handled, p90Hours: table.handled },
  simulated: table.simulated,
});
