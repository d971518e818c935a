/**
 * What a computed value becomes: itself where nothing in it changed, so that nothing is asked or drawn
 * anew for it. Of plain data alone.
 */
export const stay = <Value>(before: Value | undefined, now: Value): Value =>
  before !== undefined && JSON.stringify(before) === JSON.stringify(now) ? before : now;
