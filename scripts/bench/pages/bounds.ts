/** What a page may take on a machine four times slower than a desk's (web.dev, "good"). */
export const BOUNDS = {
  /** ms until the largest of what the first screen shows is there. */
  lcp: 2500,
  /** Share of the screen that jumps, summed as layout shift scores. */
  cls: 0.1,
  /** ms from a gesture to the next picture. */
  interaction: 200,
  /** Bytes of script, gzipped, that come before any page's own. */
  shell: 250 * 1024,
} as const;

/** Over so many turns of the wall memory may grow by less than this. */
export const MOST_GROWTH = 0.2;

/** A figure with whether it keeps its bound: "1840 ms ✓", "0.31 ✗ (0.1)". */
export function judged(
  value: number,
  bound: number,
  text: (value: number) => string = String,
): string {
  return value <= bound ? `${text(value)} ✓` : `${text(value)} ✗ (${text(bound)})`;
}
