import type { DayOrder } from './day.ts';
import { noSuchTime, readMoment } from './moment.ts';
import { type Parse, Unreadable } from './unreadable.ts';
import { type Offsets, offsetsOf, offsetText } from './zone.ts';

const END_OF_DAY = 86_399;
/** What a reader writes: by far the most frequent, and read without taking it apart. */
const USUAL = /^\d{4}-\d\d-\d\d (?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?$/;

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
  const steady = steadyOffsets(offsets);
  return (text) => {
    if (USUAL.test(text)) {
      const day = text.slice(0, 10);
      const offset = steady(day);
      const seconds = text.length === 16 ? ':00' : '';
      if (offset !== null) return `${day}T${text.slice(11)}${seconds}${offset}`;
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

const DAYS_KNOWN = 50_000;

/** The offset of every time of a day, as text; null for a day whose clock changes, and for no day. */
function steadyOffsets(offsets: Offsets): (day: string) => string | null {
  const known = new Map<string, string | null>();
  return (day) => {
    const before = known.get(day);
    if (before !== undefined) return before;
    const read = readMoment(day);
    const midnight = read instanceof Unreadable ? Number.NaN : Date.parse(`${read.day}T00:00:00Z`);
    const [first, last] = Number.isNaN(midnight)
      ? [undefined, undefined]
      : [offsets(midnight), offsets(midnight + END_OF_DAY * 1000)];
    const found = first !== undefined && first === last ? offsetText(first) : null;
    if (known.size < DAYS_KNOWN) known.set(day, found);
    return found;
  };
}
