import { formatCount, formatMagnitude, formatPercent, pointsBetween } from '@minxin/commentary';
import { clauses, coverage } from '../findings.ts';
import type { MonthRate, OnTimeRateInput } from './input.ts';

/** Orders due in the month that were not closed in time. */
export const lateOrders = ({ due, onTime }: Pick<MonthRate, 'due' | 'onTime'>): number =>
  due === null || onTime === null ? 0 : due - onTime;

/** "热线 12,098 件全部按期办结"; "12月热线按期办结率 97.4 %，比上月低 1.2 个百分点，31 件未按期". */
export function onTimeRateTitle(input: OnTimeRateInput): string {
  const { rate, due, onTime, label, text } = reported(input);
  if (rate === null) return `${label}热线按期办结率暂无数据`;
  const incomplete = input.focus === undefined && spanOf(input.months).kind === 'gaps';
  const caveat = incomplete ? '数据不全' : undefined;
  if (due !== null && due > 0 && due === onTime)
    return clauses(`${label}热线 ${formatCount(due)} 件全部按期办结`, caveat);
  const late = lateOrders({ due, onTime });
  return clauses(
    `${label}热线按期办结率 ${text}`,
    comparison(input, rate),
    late > 0 ? `${formatCount(late)} 件未按期` : undefined,
    caveat,
  );
}

/** The rate with its numerator and denominator, and the lowest month where one stands out. */
export function onTimeRateSummary(input: OnTimeRateInput): string {
  const { year, months, total } = input;
  if (total.value === null) return `${year} 年 12345 按期办结率暂无数据。`;
  const { due, onTime } = cohort(input);
  const counts =
    due === null || onTime === null
      ? undefined
      : `应办结 ${formatCount(due)} 件，按期 ${formatCount(onTime)} 件`;
  const said = `${year} 年 12345 按期办结率 ${total.text}`;
  return `${clauses(said, counts)}。${lowestSentence(months)}`;
}

function lowestSentence(months: readonly MonthRate[]): string {
  const known = months.filter((month) => month.rate !== null);
  const lowest = Math.min(...known.map((month) => Number(month.rate)));
  const [month, ...others] = known.filter(({ rate }) => rate === lowest);
  if (month === undefined || others.length > 0 || known.length < 2) return '';
  return `${month.label}最低，为 ${formatPercent(month.rate)}。`;
}

function reported(input: OnTimeRateInput) {
  const { focus, months, total } = input;
  if (focus !== undefined) {
    const month = months[focus] ?? { label: '本月', rate: null, due: null, onTime: null };
    return { ...month, text: formatPercent(month.rate) };
  }
  const span = spanOf(months);
  const label = span.kind === 'running' ? `截至${months[span.last]?.label ?? ''}` : '';
  return { label, rate: total.value, text: total.text, ...cohort(input) };
}

/** The parts of the year's rate as given, or else added up from the months. */
function cohort({ total, months }: OnTimeRateInput): { due: number | null; onTime: number | null } {
  if (total.numerator != null && total.denominator != null)
    return { due: Number(total.denominator), onTime: Number(total.numerator) };
  const known = months.filter(({ due, onTime }) => due !== null && onTime !== null);
  if (known.length === 0) return { due: null, onTime: null };
  return {
    due: known.reduce((sum, month) => sum + (month.due ?? 0), 0),
    onTime: known.reduce((sum, month) => sum + (month.onTime ?? 0), 0),
  };
}

function comparison(input: OnTimeRateInput, rate: number): string | undefined {
  const { months, focus, previous } = input;
  const before = focus === undefined ? undefined : months[focus - 1];
  const base = previous ?? (before && { label: '上月', rate: before.rate });
  if (base === undefined || base.rate === null) return undefined;
  if (base.rate === rate) return `与${base.label}持平`;
  const points = formatMagnitude(pointsBetween(rate, base.rate));
  if (points === '0') return `与${base.label}基本持平`;
  return `比${base.label}${rate > base.rate ? '高' : '低'} ${points} 个百分点`;
}

/** A month in which nothing was due has no rate, but is no gap. */
const spanOf = (months: readonly MonthRate[]) =>
  coverage(months.map((month) => month.due ?? month.rate));
