import type { Period } from '@minxin/calendar';
import type { Issue } from './issue.ts';

/** (1, 12) → "1-12月", (4, 4) → "4月". */
export const monthsLabel = (first: number, last: number): string =>
  first === last ? `${last}月` : `${first}-${last}月`;

/** The month that a period begins in: "4月". */
export const monthLabel = ({ from }: Period): string => `${Number(from.slice(5, 7))}月`;

/** What a total covers, where it is not the whole year: "（1-6月）". */
export const toDateNote = ({ toDate, wholeYear, toDateLabel }: Issue): string =>
  toDate.to === wholeYear.to ? '' : `（${toDateLabel}）`;
