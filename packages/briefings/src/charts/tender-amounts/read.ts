import type { Slice } from '@minxin/metrics';
import type { SubjectSlices } from '../../figures/subject.ts';
import { anySimulated } from '../../figures/value.ts';
import type { Amounts, AmountValues } from './input.ts';

const AMOUNT = 'amount';

export async function readAmounts(subject: SubjectSlices): Promise<AmountValues> {
  const { span, toDate } = subject;
  const quarters = toDate.over('QUARTER');
  const [amounts, total, simulated] = await Promise.all([
    Promise.all(quarters.map(byKind)),
    byKind(toDate),
    anySimulated([toDate]),
  ]);
  return {
    span,
    quarters: amounts.map((parts, q) => ({
      ...parts,
      period: quarters[q]?.period ?? toDate.period,
    })),
    toDate: total,
    simulated,
  };
}

async function byKind(slice: Slice): Promise<Amounts> {
  const [total, kinds] = await Promise.all([
    slice.metric(AMOUNT),
    slice.by('KIND', { metrics: [AMOUNT] }),
  ]);
  const amountOf = async (key: string) =>
    kinds.find((kind) => kind.key?.key === key)?.metric(AMOUNT) ?? null;
  const [works, procurement] = await Promise.all([amountOf('works'), amountOf('procurement')]);
  return { total, works, procurement };
}
