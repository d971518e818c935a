const SECONDS = 86_400;
const MILLISECONDS = 1000;
/** The day after which 1900 counts one day that never was (29 February 1900). */
const PHANTOM = 60;
/** 9999-12-31, the last day that spreadsheets show. */
const LAST_DAY = 2_958_465;
/** Days between the two epochs, 1899-12-31 and 1904-01-01, as the older counts them. */
const EPOCH_1904 = 1462;

export type DateSystem = 1900 | 1904;

const two = (n: number): string => String(n).padStart(2, '0');

/** Seconds as `14:30:00`; hours go on past 24. */
export const clockText = (seconds: number): string =>
  `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;

/**
 * A serial as the wall clock shows it, to the second: `2019-03-05`, `2019-03-05 14:30:00`. The days
 * that are none, 0 and 60 of the 1900 system, are shown as spreadsheets show them.
 * @param withTime whether midnight is shown too
 * @returns null where the serial is no day (ECMA-376-1 §18.17.4.1)
 */
export function serialText(serial: number, system: DateSystem, withTime: boolean): string | null {
  const total = Math.round(serial * SECONDS);
  const seconds = total % SECONDS;
  const days = Math.floor(total / SECONDS) + (system === 1904 ? EPOCH_1904 : 0);
  if (total < 0 || days > LAST_DAY) return null;
  const day = dayText(days);
  return withTime || seconds > 0 ? `${day} ${clockText(seconds)}` : day;
}

/** Days of a sheet repeat, and a calendar date is dear to work out. */
const known = new Map<number, string>();
const MAX_KNOWN = 10_000;

function dayText(days: number): string {
  const before = known.get(days);
  if (before !== undefined) return before;
  if (known.size >= MAX_KNOWN) known.clear();
  const text = workedOut(days);
  known.set(days, text);
  return text;
}

function workedOut(days: number): string {
  if (days === 0) return '1900-01-00';
  if (days === PHANTOM) return '1900-02-29';
  const epoch = Date.UTC(1899, 11, days < PHANTOM ? 31 : 30);
  return new Date(epoch + days * SECONDS * MILLISECONDS).toISOString().slice(0, 10);
}
