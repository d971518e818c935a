import type { DayOrder } from './day.ts';
import { readMoment } from './moment.ts';
import { type Parse, Unreadable } from './unreadable.ts';
import { offsetAt } from './zone.ts';

/**
 * A day. Of a time, its day; where the text names an offset, the day that it then was in the zone.
 * @param timeZone IANA
 */
export function dateParser(timeZone: string, order?: DayOrder): Parse {
  const offset = offsetAt(timeZone);
  return (text) => {
    const moment = readMoment(text, order);
    if (moment instanceof Unreadable) return moment;
    if (moment.offset === null || moment.seconds === null) return moment.day;
    const utc = Date.parse(`${moment.day}T00:00:00Z`) + (moment.seconds - moment.offset) * 1000;
    return new Date(utc + offset(utc) * 1000).toISOString().slice(0, 10);
  };
}
