const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

export const SESSION = {
  /** The end, however busy it is. */
  longestMs: 7 * 24 * HOUR,
  /** The end where nothing is asked. */
  idleMs: 24 * HOUR,
  /** Its token is replaced when it is older. */
  tokenMs: 24 * HOUR,
  /** How long the token before is taken: requests were under way when it was replaced. */
  formerMs: MINUTE,
  /** That it was seen is written down no oftener. */
  seenMs: MINUTE,
} as const;
