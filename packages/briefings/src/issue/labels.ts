import type { Period } from '@minxin/calendar';

/** (1, 12) → "1-12月", (4, 4) → "4月". */
export const monthsLabel = (first: number, last: number): string =>
  first === last ? `${last}月` : `${first}-${last}月`;

/** The month that a period begins in: "4月". */
export const monthLabel = ({ from }: Period): string => `${Number(from.slice(5, 7))}月`;
