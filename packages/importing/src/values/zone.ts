const MS_PER_DAY = 86_400_000;

/** Seconds east of UTC on a wall clock; undefined for a time that the clock skipped. */
export type Offsets = (wallClock: number) => number | undefined;

/** Where the district's clocks are. */
export const HOME_ZONE = 'Asia/Shanghai';

export function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** A zone's seconds east of UTC at an instant, in milliseconds since 1970 (IANA tz, by Intl). */
export function offsetAt(timeZone: string): (instant: number) => number {
  const format = new Intl.DateTimeFormat('en-US', {
    ...{ timeZone, hourCycle: 'h23', era: 'short', year: 'numeric', month: 'numeric' },
    ...{ day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric' },
  });
  return (instant) => {
    const parts = format.formatToParts(instant);
    const part = (type: string) => Number(parts.find((one) => one.type === type)?.value);
    const wall = Date.UTC(
      ...([part('year'), part('month') - 1, part('day')] as const),
      ...([part('hour'), part('minute'), part('second')] as const),
    );
    return Math.round((wall - Math.floor(instant / 1000) * 1000) / 1000);
  };
}

/**
 * The offsets of a zone by its wall clock, which is given as if it were UTC, in milliseconds. Of a
 * time that the clock showed twice, the earlier.
 */
export function offsetsOf(timeZone: string): Offsets {
  const at = offsetAt(timeZone);
  const steady = new Map<number, number | null>();
  const ofDay = (day: number): number | null => {
    const known = steady.get(day);
    if (known !== undefined) return known;
    const before = at((day - 1) * MS_PER_DAY);
    const found = before === at((day + 2) * MS_PER_DAY) ? before : null;
    steady.set(day, found);
    return found;
  };
  return (wallClock) => {
    const offset = ofDay(Math.floor(wallClock / MS_PER_DAY));
    if (offset !== null) return offset;
    const candidates = [at(wallClock - MS_PER_DAY), at(wallClock + MS_PER_DAY)];
    return candidates.sort((a, b) => b - a).find((one) => at(wallClock - one * 1000) === one);
  };
}

/** 28800 → +08:00. */
export function offsetText(seconds: number): string {
  const size = Math.abs(seconds);
  const two = (n: number) => String(Math.floor(n)).padStart(2, '0');
  const rest = size % 60 === 0 ? '' : `:${two(size % 60)}`;
  return `${seconds < 0 ? '-' : '+'}${two(size / 3600)}:${two((size % 3600) / 60)}${rest}`;
}
