import { type Day, lastDay, type Period, periodKey } from '@minxin/calendar';
import type { DataSpan } from '@minxin/metrics';
import { BriefingError } from '../briefing-error.ts';
import type { Issue } from './issue.ts';

/**
 * Refuses a briefing on a period that no records reach.
 * @param spans the days that each subject's records reach; of yearly records only for a year
 * @param today nothing later is known
 * @throws BriefingError BRIEFING_NO_DATA naming the months that have data
 */
export function requireData(issue: Issue, spans: readonly (DataSpan | null)[], today: Day): void {
  const known = spans.flatMap((span) => capped(span, today));
  if (known.some((span) => overlaps(span, issue.period))) return;
  const months = dataMonths(known);
  throw new BriefingError(
    'BRIEFING_NO_DATA',
    months === ''
      ? `${issue.label}没有数据：库里还没有任何明细记录，请先导入。`
      : `${issue.label}没有数据；有数据的月份：${months}。`,
    `No data for ${periodKey(issue.period)}; months with data: ${months || 'none, load records first'}.`,
  );
}

/** "2019-01 至 2019-03、2020-05": the months that any of the spans touches, as runs. */
export function dataMonths(spans: readonly DataSpan[]): string {
  const runs: { first: number; last: number }[] = [];
  const byStart = [...spans].sort((a, b) => (a.firstDay < b.firstDay ? -1 : 1));
  for (const { firstDay, lastDay: end } of byStart) {
    const [first, last] = [monthNumber(firstDay), monthNumber(end)];
    const run = runs.at(-1);
    if (run && first <= run.last + 1) run.last = Math.max(run.last, last);
    else runs.push({ first, last });
  }
  return runs
    .map(({ first, last }) => [...new Set([first, last])].map(monthKey).join(' 至 '))
    .join('、');
}

function capped(span: DataSpan | null, today: Day): DataSpan[] {
  if (!span || span.firstDay > today) return [];
  return [{ firstDay: span.firstDay, lastDay: span.lastDay < today ? span.lastDay : today }];
}

const overlaps = (span: DataSpan, period: Period): boolean =>
  span.firstDay <= lastDay(period) && span.lastDay >= period.from;

const monthNumber = (day: Day): number =>
  Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

const monthKey = (number: number): string =>
  `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`;
