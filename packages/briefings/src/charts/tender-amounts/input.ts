import { isClipped, type Period } from '@minxin/calendar';
import type { QuarterAmounts, TenderAmountsInput } from '@minxin/charts';
import { type DataSpan, valueText } from '@minxin/metrics';
import { isRecorded } from '../../figures/recorded.ts';
import { figure, type Value } from '../../figures/value.ts';
import type { Issue } from '../../issue/issue.ts';
import { monthsLabel } from '../../issue/labels.ts';
import { toDateNote } from '../../issue/to-date-note.ts';

/** Amounts awarded, in yuan, of a span of time: all of it, and each kind that has an award. */
export interface Amounts {
  readonly total: Value;
  readonly works: Value | null;
  readonly procurement: Value | null;
}

export interface AmountValues {
  readonly span: DataSpan | null;
  /** The quarters up to the end of the issue; the last may be cut short by it. */
  readonly quarters: readonly ({ readonly period: Period } & Amounts)[];
  readonly toDate: Amounts;
  readonly simulated: boolean;
}

const QUARTERS = ['一季度', '二季度', '三季度', '四季度'];

/** A quarter with awards of one kind only has zero of the other, not a gap. */
export function tenderAmountsInput(issue: Issue, values: AmountValues): TenderAmountsInput {
  const { toDate, simulated } = values;
  const note = toDateNote(issue);
  const kind = (value: Value | null) => figure(value ?? nothingOf(toDate.total), simulated, note);
  return {
    year: issue.year,
    quarters: QUARTERS.map((name, q) => {
      const quarter = values.quarters[q];
      if (
        !quarter ||
        quarter.total.value === null ||
        !isRecorded(quarter.period, issue, values.span)
      )
        return { label: name, works: null, procurement: null };
      return quarterAmounts(name, quarter);
    }),
    works: kind(toDate.works),
    procurement: kind(toDate.procurement),
    total: figure(toDate.total, simulated, note),
    ...(issue.focus === undefined ? {} : { focus: Math.floor(issue.focus / 3) }),
  };
}

function quarterAmounts(name: string, quarter: AmountValues['quarters'][number]): QuarterAmounts {
  const { period, works, procurement } = quarter;
  const months = monthsLabel(Number(period.from.slice(5, 7)), Number(lastMonth(period)));
  return {
    label: isClipped(period) ? `${name}（${months}）` : name,
    works: works?.value ?? 0,
    procurement: procurement?.value ?? 0,
  };
}

const lastMonth = ({ to }: Period): number => ((Number(to.slice(5, 7)) + 10) % 12) + 1;

const nothingOf = (total: Value): Value =>
  total.value === null
    ? total
    : { ...total, value: 0, exact: '0', text: valueText(0, total.unit, 'zh') };
