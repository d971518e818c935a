/** A quantity changes in percent, a rate (0.974) in percentage points (百分点). */
export type ValueKind = 'quantity' | 'rate';

/** Unrounded; whoever prints it rounds once. */
export interface Change {
  /** current − base, in the value's own unit. */
  readonly absolute: number | null;
  /** 12.5 means 12.5 % more; only for a quantity on a positive base. */
  readonly percent: number | null;
  /** −1.2 means 1.2 percentage points less; only for a rate. */
  readonly points: number | null;
}

/**
 * The change from base to current, domain §1. Without a base nothing can be said; on a base of zero
 * or less a quantity has no percentage. A rate's points are its absolute change, so any base serves.
 */
export function change(kind: ValueKind, current: number, base: number | null): Change {
  if (base === null) return { absolute: null, percent: null, points: null };
  const absolute = current - base;
  if (kind === 'rate') return { absolute, percent: null, points: absolute * 100 };
  return { absolute, percent: base > 0 ? (absolute / base) * 100 : null, points: null };
}
