import type { WaterfallStep } from '@minxin/charts';
import { columnOf } from '../board/columns.ts';
import { onlyNumber } from '../board/figures.ts';
import type { ColumnsFragment, WordsFragment } from '../board/fragments.generated.ts';

type Table = ColumnsFragment | null | undefined;

/** The parts that a plan's income falls into, in the order of the rule. */
const TAKEN = ['deficitOffset', 'reserve', 'welfare'] as const;

/** What the two ends of the fall rest on. */
export type FallState = 'SHOWN' | 'WITHHELD' | 'NO_PLANS' | 'NOT_NARROWED';

export interface Fall {
  readonly state: FallState;
  readonly steps: readonly WaterfallStep[];
}

/**
 * From the income that plans divide to what households get. A town's plan is no plan of its villages,
 * though their households get their dividends from it: where the two ends don't come from the same
 * plans, nothing falls. What is withheld leaves out the steps too, since they would give it away.
 */
export function fallOf(plans: Table, dividends: Table, words: (id: string) => WordsFragment): Fall {
  if (!plans || !dividends) return { state: 'NOT_NARROWED', steps: [] };
  const step = (id: string, value: number | null, kind: WaterfallStep['kind']) => ({
    ...{ id, label: words(id).label, value, kind },
  });
  const income = onlyNumber(plans, 'plannedIncome') ?? 0;
  const taken = TAKEN.map((id) => ({ id, value: onlyNumber(plans, id) ?? 0 }));
  const withheld = columnOf(dividends, 'distributed')?.suppressed.includes(0) === true;
  const left = withheld ? null : onlyNumber(dividends, 'distributed');
  const whole = step('plannedIncome', income, 'WHOLE');
  const end = { ...step('distributed', left, 'LEFT'), ...(withheld && { suppressed: true }) };
  if (withheld && income > 0) return { state: 'WITHHELD', steps: [whole, end] };
  const expected = taken.reduce((rest, { value }) => rest - inFen(value), inFen(income));
  if (income === 0 || left === null || inFen(left) !== expected)
    return { state: withheld ? 'WITHHELD' : 'NO_PLANS', steps: [] };
  return {
    state: 'SHOWN',
    steps: [
      whole,
      ...taken
        .filter(({ id, value }) => value > 0 || id !== 'deficitOffset')
        .map(({ id, value }) => step(id, -value, 'STEP')),
      end,
    ],
  };
}

const inFen = (yuan: number): number => Math.round(yuan * 100);
