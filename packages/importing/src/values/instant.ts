import type { DayOrder } from './day.ts';
import { noSuchTime, readMoment } from './moment.ts';
import { type Parse, Unreadable } from './unreadable.ts';
import { offsetsOf, offsetText } from './zone.ts';

const END_OF_DAY = 86_399;
/** What a reader writes: by far the most frequent, and read without taking it apart. */
const USUAL = /^(\d{4}-\d\d-\d\d) ([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?$/;

export interface InstantOptions {
  /** IANA zone of the clock that a text without an offset was read from. */
  readonly timeZone: string;
  readonly order?: DayOrder;
  /** Whether a bare day means its last second, as a due day does (domain §1), or its first. */
  readonly endOfDay: boolean;
}

/** An instant with its offset: `2019-03-05 14:30` → `2019-03-05T14:30:00+08:00`. */
export function instantParser({ timeZone, order, endOfDay }: InstantOptions): Parse {
  const offsets = offsetsOf(timeZone);
  const days = new Map<string, number | Unreadable>();
  const midnightOf = (text: string): number | Unreadable => {
    const known = days.get(text);
    if (known !== undefined) return known;
    const moment = readMoment(text, order);
    const found = moment instanceof Unreadable ? moment : Date.parse(`${moment.day}T00:00:00Z`);
    if (days.size < 50_000) days.set(text, found);
    return found;
  };
  return (text) => {
    const usual = USUAL.exec(text);
    if (usual) {
      const [, day = '', hour = '', minute = '', second = '00'] = usual;
      const midnight = midnightOf(day);
      if (midnight instanceof Unreadable) return midnight;
      const seconds = Number(hour) * 3600 + Number(minute) * 60 + Number(second);
      const offset = offsets(midnight + seconds * 1000);
      if (offset === undefined) return noSuchTime(text);
      return `${day}T${hour}:${minute}:${second}${offsetText(offset)}`;
    }
    const moment = readMoment(text, order);
    if (moment instanceof Unreadable) return moment;
    const seconds = moment.seconds ?? (endOfDay ? END_OF_DAY : 0);
    const wall = Date.parse(`${moment.day}T00:00:00Z`) + seconds * 1000;
    const offset = moment.offset ?? offsets(wall);
    if (offset === undefined) return noSuchTime(text);
    const clock = new Date(wall).toISOString().slice(0, 19);
    return `${clock}${moment.fraction}${offsetText(offset)}`;
  };
}
