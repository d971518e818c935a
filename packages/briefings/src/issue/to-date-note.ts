import type { Issue } from './issue.ts';

/** What a total covers, where it is not the whole year: "（1-6月）". */
export const toDateNote = ({ toDate, wholeYear, toDateLabel }: Issue): string =>
  toDate.to === wholeYear.to ? '' : `（${toDateLabel}）`;
