import { serviceCases } from '@minxin/database';
import { sql } from 'drizzle-orm';

const local = sql`${serviceCases.acceptedAt} at time zone 'Asia/Shanghai'`;

/** When in the week a case was accepted: the weekday, Monday is 1, and the hour of the day. */
export const acceptedIn = {
  WEEKDAY: sql`to_char(${local}, 'ID')`,
  HOUR: sql`to_char(${local}, 'HH24')`,
};

export const WEEKDAYS = {
  1: '周一',
  2: '周二',
  3: '周三',
  4: '周四',
  5: '周五',
  6: '周六',
  7: '周日',
} as const;

/** "09" is 9 时: from nine to ten. */
export const HOURS: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from({ length: 24 }, (_, hour) => [`${hour}`.padStart(2, '0'), `${hour} 时`]),
);
