import { bigint, date, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';

const dayKey = () => ({
  districtCode: text('district_code').notNull(),
  day: date('day', { mode: 'string' }).notNull(),
});
/** Its first day. */
const monthKey = () => ({
  districtCode: text('district_code').notNull(),
  month: date('month', { mode: 'string' }).notNull(),
});
const cell = (name: string) => integer(name).notNull();

const caseCounts = () => ({
  departmentCode: text('department_code').notNull(),
  accepted: cell('accepted'),
  closed: cell('closed'),
  due: cell('due'),
  onTime: cell('on_time'),
  visitsRecorded: cell('visits_recorded'),
  atMostOneVisit: cell('at_most_one_visit'),
  noVisit: cell('no_visit'),
  rated: cell('rated'),
  satisfied: cell('satisfied'),
  badRatings: cell('bad_ratings'),
  timed: cell('timed'),
  daysPromised: cell('days_promised'),
  daysWorked: cell('days_worked'),
  daysGained: cell('days_gained'),
  open: cell('open'),
  openOverdue: cell('open_overdue'),
  simulated: cell('simulated'),
});
const orderCounts = () => ({
  unitCode: text('unit_code').notNull(),
  received: cell('received'),
  closed: cell('closed'),
  due: cell('due'),
  onTime: cell('on_time'),
  rated: cell('rated'),
  satisfied: cell('satisfied'),
  openOverdue: cell('open_overdue'),
  simulated: cell('simulated'),
});

/**
 * Cases a day and department; each count stands on the day of its own time column. Of a stock
 * (open, overdue) a day holds its net change: what began less what ended, below zero where more ended.
 */
export const serviceHallDaily = pgTable(
  'service_hall_daily',
  { ...dayKey(), ...caseCounts() },
  (table) => [primaryKey({ columns: [table.districtCode, table.day, table.departmentCode] })],
);

/** The same a month. */
export const serviceHallMonthly = pgTable(
  'service_hall_monthly',
  { ...monthKey(), ...caseCounts() },
  (table) => [primaryKey({ columns: [table.districtCode, table.month, table.departmentCode] })],
);

/** Orders a day and unit. */
export const hotlineDaily = pgTable('hotline_daily', { ...dayKey(), ...orderCounts() }, (table) => [
  primaryKey({ columns: [table.districtCode, table.day, table.unitCode] }),
]);

/** The same a month. */
export const hotlineMonthly = pgTable(
  'hotline_monthly',
  { ...monthKey(), ...orderCounts() },
  (table) => [primaryKey({ columns: [table.districtCode, table.month, table.unitCode] })],
);

/**
 * How many values lie in which bucket, within 1 %; metrics/compile/value-buckets says which bucket a
 * value is in.
 */
const bucketCounts = () => ({
  bucket: cell('bucket'),
  handled: cell('handled'),
  simulated: cell('simulated'),
});

/** Hours to the first closure of the cases closed on a day, by bucket. */
export const serviceHallHoursDaily = pgTable(
  'service_hall_hours_daily',
  { ...dayKey(), ...bucketCounts() },
  (table) => [primaryKey({ columns: [table.districtCode, table.day, table.bucket] })],
);

/** The same a month. */
export const serviceHallHoursMonthly = pgTable(
  'service_hall_hours_monthly',
  { ...monthKey(), ...bucketCounts() },
  (table) => [primaryKey({ columns: [table.districtCode, table.month, table.bucket] })],
);

/** Hours to the first closure of the orders closed on a day and not void, by bucket. */
export const hotlineHoursDaily = pgTable(
  'hotline_hours_daily',
  { ...dayKey(), ...bucketCounts() },
  (table) => [primaryKey({ columns: [table.districtCode, table.day, table.bucket] })],
);

/** The same a month. */
export const hotlineHoursMonthly = pgTable(
  'hotline_hours_monthly',
  { ...monthKey(), ...bucketCounts() },
  (table) => [primaryKey({ columns: [table.districtCode, table.month, table.bucket] })],
);

/** Awards a day and kind, in fen. */
export const tenderingDaily = pgTable(
  'tendering_daily',
  {
    ...dayKey(),
    kind: text('kind').notNull(),
    awarded: cell('awarded'),
    awardFen: bigint('award_fen', { mode: 'bigint' }).notNull(),
    simulated: cell('simulated'),
  },
  (table) => [primaryKey({ columns: [table.districtCode, table.day, table.kind] })],
);
