const MINUTE_MS = 60_000;

/** After each failed attempt, in minutes: a fault of the moment, of the hour, of the day. */
const WAITS = [1, 5, 15, 60, 180, 360];

/** How often a run is begun before it is staff's. */
export const MOST_ATTEMPTS = WAITS.length + 1;

/** When a run is begun again that failed so often; undefined where it is not. */
export function nextAttempt(attempts: number, now: Date): Date | undefined {
  const minutes = WAITS[attempts - 1];
  return minutes === undefined ? undefined : new Date(now.getTime() + minutes * MINUTE_MS);
}
