import type { Day } from '@minxin/calendar';

/** The year whose figures are published: its detail adds up to them. */
export const PUBLISHED_YEAR = 2019;
/** The year after, made up freely, in which not every rate is 100 %. */
export const FREE_YEAR = 2020;

/** Where made-up detail begins and ends; nothing is dated later, only due. */
export const FIRST_DAY: Day = `${PUBLISHED_YEAR}-01-01`;
export const LAST_DAY: Day = `${FREE_YEAR}-12-31`;

/** Far enough past the last day for every due date. */
export const LAST_DUE_DAY: Day = `${FREE_YEAR + 1}-12-31`;

/** The day the bureau opened its hall (published figure SH-04 counts from it). */
export const HALL_OPENED: Day = '2019-02-11';
