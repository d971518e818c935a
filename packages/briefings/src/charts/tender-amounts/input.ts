import { type Period, periodKey } from '@minxin/calendar';
import type { QuarterAmounts, TenderAmountsInput } from '@minxin/charts';
import type { DataSpan } from '@minxin/metrics';
import { isRecorded } from '../../figures/recorded.ts';
import { figure, type Value } from '../../figures/value.ts';
import type { Issue } from '../../issue/issue.ts';

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

const QUARTERS = ['Q1', 'Q2', 'Q3', 'Q4'];

/** A quarter with awards of one kind only has zero of the other, not a gap. */
export function tenderAmountsInput(issue: Issue, values: AmountValues): TenderAmountsInput {
  const { toDate, simulated } = values;
  const kind = (value: Value | null) => figure(value ?? nothingOf(toDate.total), simulated);
  return {
    year: issue.year,
    quarters: QUARTERS.map((name, q) => {
      const quarter = values.quarters[q];
      if (
        !quarter ||
        quarter.total.value === null ||
        !isRecorded(quarter.period, issue, values.span)
      )
        return { key: `${issue.year}${name}`, works: null, procurement: null };
      return quarterAmounts(quarter);
    }),
    works: kind(toDate.works),
    procurement: kind(toDate.procurement),
    total: figure(toDate.total, simulated),
    ...(issue.focus === undefined ? {} : { focus: Math.floor(issue.focus / 3) }),
  };
}

function quarterAmounts(quarter: AmountValues['quarters'][number]): QuarterAmounts {
  const { period, works, procurement } = quarter;
  return { key: periodKey(period), works: works?.value ?? 0, procurement: procurement?.value ?? 0 };
}

const nothingOf = (total: Value): Value =>
  total.value === null ? total : { ...total, value: 0, exact: '0' };
