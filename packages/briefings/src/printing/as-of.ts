import { type Day, periodLabel, periodOf } from '@minxin/calendar';
import type { Content } from '../figures/content.ts';

/** "数据截至 2020年12月31日", by subject where they differ; yearly records are named by their year. */
export function asOfText({ reach, issue }: Pick<Content, 'reach' | 'issue'>): string {
  const daily = reach.filter(({ yearly }) => !yearly);
  const known = [...new Set(daily.map(({ day }) => day))];
  const [only] = known;
  if (known.length === 1 && only != null) return `数据截至 ${dayLabel(only)}`;
  const each = daily.map(({ subject, day }) => `${subject} ${day ? dayLabel(day) : '无数据'}`);
  return each.length === 0 ? `数据截至 ${issue.label}` : `数据截至 ${each.join('，')}`;
}

/** The last day that any of the subjects reaches. */
export function documentDate({ reach }: Pick<Content, 'reach'>) {
  const last = reach
    .flatMap(({ day }) => day ?? [])
    .sort()
    .at(-1);
  if (last === undefined) return null;
  const [year = 0, month = 1, day = 1] = last.split('-').map(Number);
  return { year, month, day };
}

const dayLabel = (day: Day): string => periodLabel(periodOf(day, 'DAY'));
