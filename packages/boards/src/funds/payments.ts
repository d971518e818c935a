import { formatValue, type Language } from '@minxin/commentary';
import type { FundsBoardQuery } from './query.generated.ts';

/** A payment as the list shows it. */
export interface PaymentRow {
  readonly id: string;
  readonly day: string;
  readonly project: string;
  readonly contractor: string;
  readonly stage: string;
  /** In yuan, as the API writes it. */
  readonly amount: string;
  readonly text: string;
}

/** The latest payments, the newest first. */
export const paymentRows = (
  { trend }: FundsBoardQuery,
  language: Language,
): readonly PaymentRow[] =>
  (trend?.records?.nodes ?? []).map(({ id, paidOn, amount, stage }) => ({
    ...{ id, day: paidOn, stage: stage.name, amount },
    project: stage.agreement.project.name,
    contractor: stage.agreement.contractor,
    text: formatValue(amount, 'CNY', language),
  }));
