import { formatCount, formatValue } from '@minxin/commentary';
import { clauses, coverage, extremes, percentPhrase } from '../findings.ts';
import type { ProcessingVolumeInput } from './input.ts';

/** "全年受理 18.19 万件，10月最多"; for one month "12月受理 1.58 万件，同比增 9.1 %". */
export function processingVolumeTitle(input: ProcessingVolumeInput): string {
  const { focus, months, total, change } = input;
  if (focus !== undefined) {
    const month = months[focus];
    if (month === undefined || month.value === null)
      return `${month?.label ?? '本月'}受理量暂无数据`;
    const accepted = `${month.label}受理 ${formatValue(month.value, 'CASE', 'zh')}`;
    return clauses(accepted, percentPhrase(change?.percent));
  }
  if (total.value === null) return '受理量暂无数据';
  return clauses(`${span(input)}受理 ${total.text}`, percentPhrase(change?.percent), peak(input));
}

/** The total, the highest and the lowest month with their counts. */
export function processingVolumeSummary(input: ProcessingVolumeInput): string {
  const { year, months, total } = input;
  if (total.value === null) return `${year} 年政务大厅受理量暂无数据。`;
  const whole = coverage(months.map((month) => month.value)).kind;
  const said = `${year} 年${whole === 'whole' ? '' : span(input)}政务大厅受理 ${formatCount(total.value)} 件`;
  if (whole === 'gaps') return `${said}；有的月份没有数据，不比较高低。`;
  const named = (labels: readonly string[], word: string) => {
    const value = months.find((month) => month.label === labels[0])?.value;
    return value === undefined
      ? undefined
      : `${labels.join('、')}${word}（${formatCount(value)} 件）`;
  };
  const high = named(extremes(months, Math.max), '最多');
  const low = named(extremes(months, Math.min), '最少');
  return `${clauses(said, high, low)}。`;
}

function span({ months }: ProcessingVolumeInput): string {
  const covered = coverage(months.map((month) => month.value));
  if (covered.kind === 'running') return `截至${months[covered.last]?.label ?? ''}`;
  return covered.kind === 'whole' ? '全年' : '';
}

/** Which month was highest can only be said where no month is missing. */
function peak({ months }: ProcessingVolumeInput): string | undefined {
  const covered = coverage(months.map((month) => month.value)).kind;
  if (covered === 'gaps') return '数据不全';
  const labels = extremes(months, Math.max);
  return labels.length > 0 ? `${labels.join('、')}最多` : undefined;
}
