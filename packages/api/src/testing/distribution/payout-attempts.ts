import type { Attempt } from '../rules-tried.ts';
import { payout, step } from './entries.ts';

export const PAYOUT_ATTEMPTS: readonly Attempt[] = [
  [
    'a step before its turn',
    step('R-S', 'DELIBERATION', '2025-12-04'),
    'DISTRIBUTION_STEPS_ORDER',
    'step',
  ],
  [
    'a plan that nobody proposed',
    step('R-O', 'CONSULTATION', '2025-12-04'),
    'DISTRIBUTION_STEPS_ORDER',
    'step',
  ],
  [
    'a step before the plan',
    step('R-O', 'PROPOSAL', '2025-11-30'),
    'DISTRIBUTION_STEPS_DATES',
    'doneOn',
  ],
  [
    'a step before the one before',
    step('R-S', 'CONSULTATION', '2025-12-01'),
    'DISTRIBUTION_STEPS_DATES',
    'doneOn',
  ],
  [
    'a resolution that gives nobody a share',
    step('R-N', 'RESOLUTION', '2025-12-05'),
    'DISTRIBUTION_STEPS_SHARES',
    null,
  ],
  [
    'a payout before the result is public',
    payout('R-S', 'R-H1', '70', '2025-12-31'),
    'DISTRIBUTION_PAYOUTS_PUBLIC',
    null,
  ],
  [
    'a payout dated before the result was public',
    payout('R-W', 'R-H2', '35', '2025-12-06'),
    'DISTRIBUTION_PAYOUTS_PAID_ON',
    'paidOn',
  ],
  [
    'a fen less than the share',
    payout('R-W', 'R-H2', '34.99', '2025-12-07'),
    'DISTRIBUTION_PAYOUTS_AMOUNT',
    'amount',
  ],
  [
    'a fen more than the share',
    payout('R-W', 'R-H2', '35.01', '2025-12-07'),
    'DISTRIBUTION_PAYOUTS_AMOUNT',
    'amount',
  ],
];
