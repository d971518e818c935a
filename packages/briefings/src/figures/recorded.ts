import type { Period } from '@minxin/calendar';
import type { DataSpan } from '@minxin/metrics';
import type { Issue } from '../issue/issue.ts';

/**
 * Whether a part of the issue's year may be drawn: it has begun by the end of the issue, and it does
 * not lie before the first record. The semantic layer counts zero for months before an office
 * opened; a chart that drew them would claim that nobody came.
 */
export const isRecorded = (part: Period, issue: Issue, span: DataSpan | null): boolean =>
  span !== null && part.from < issue.toDate.to && part.to > span.firstDay;
