import { formatPercent, formatValue } from '@minxin/commentary';
import { clauses, coverage } from '../findings.ts';
import type { QuarterAmounts, TenderAmountsInput } from './input.ts';

/** Works and procurement of a quarter together, in yuan; null where neither has a record. */
export function quarterTotal({ works, procurement }: QuarterAmounts): number | null {
  return works === null && procurement === null ? null : (works ?? 0) + (procurement ?? 0);
}

/** "全年成交 16.9 亿元，工程占 84 %"; for one quarter "四季度成交 5.02 亿元，工程占 83 %". */
export function tenderAmountsTitle(input: TenderAmountsInput): string {
  const { focus, quarters, works, total } = input;
  if (focus !== undefined) {
    const quarter = quarters[focus];
    const amount = quarter === undefined ? null : quarterTotal(quarter);
    if (quarter === undefined || amount === null)
      return `${quarter?.label ?? '本季度'}成交额暂无数据`;
    return clauses(
      `${quarter.label}成交 ${formatValue(amount, 'CNY', 'zh')}`,
      isPartial(quarter) ? '数据不全' : worksShare(quarter.works, amount),
    );
  }
  if (total.value === null) return '成交额暂无数据';
  return clauses(
    `${span(input)}成交 ${total.text}`,
    hasGaps(input) ? '数据不全' : worksShare(works.value, total.value),
  );
}

/** The year's two amounts and their sum. */
export function tenderAmountsSummary(input: TenderAmountsInput): string {
  const { year, works, procurement, total } = input;
  if (total.value === null) return `${year} 年招投标成交额暂无数据。`;
  const parts = clauses(
    works.value === null ? undefined : `工程 ${works.text}`,
    procurement.value === null ? undefined : `政府采购 ${procurement.text}`,
  );
  const gaps = hasGaps(input) ? '；有的季度没有数据' : '';
  const running = span(input) === '全年' ? '' : span(input);
  return `${year} 年${running}招投标成交 ${total.text}${parts === '' ? '' : `：${parts}`}${gaps}。`;
}

function worksShare(works: number | null, total: number): string | undefined {
  return works === null || total <= 0 ? undefined : `工程占 ${formatPercent(works / total, 0)}`;
}

const isPartial = ({ works, procurement }: QuarterAmounts): boolean =>
  (works === null) !== (procurement === null);

const hasGaps = ({ quarters }: TenderAmountsInput): boolean =>
  coverage(quarters.map(quarterTotal)).kind === 'gaps' || quarters.some(isPartial);

function span({ quarters }: TenderAmountsInput): string {
  const covered = coverage(quarters.map(quarterTotal));
  if (covered.kind === 'running') return `截至${quarters[covered.last]?.label ?? ''}`;
  return covered.kind === 'whole' ? '全年' : '';
}
