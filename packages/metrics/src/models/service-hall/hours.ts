import { serviceCases } from '@minxin/database';
import { sql } from 'drizzle-orm';
import type { Words } from '../../definition/words.ts';

const local = sql`${serviceCases.acceptedAt} at time zone 'Asia/Shanghai'`;

/** When in the week a case was accepted: the weekday, Monday is 1, and the hour of the day. */
export const acceptedIn = {
  WEEKDAY: sql`to_char(${local}, 'ID')`,
  HOUR: sql`to_char(${local}, 'HH24')`,
};

export const WEEKDAYS = {
  1: { zh: '周一', en: 'Mon' },
  2: { zh: '周二', en: 'Tue' },
  3: { zh: '周三', en: 'Wed' },
  4: { zh: '周四', en: 'Thu' },
  5: { zh: '周五', en: 'Fri' },
  6: { zh: '周六', en: 'Sat' },
  7: { zh: '周日', en: 'Sun' },
} as const;

/** "09" is 9 时: from nine to ten. */
export const HOURS: Readonly<Record<string, Words>> = Object.fromEntries(
  Array.from({ length: 24 }, (_, hour) => {
    const key = `${hour}`.padStart(2, '0');
    return [key, { zh: `${hour} 时`, en: `${key}:00` }];
  }),
);
