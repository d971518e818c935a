import type { Attempt } from '../rules-tried.ts';
import { inspection, OFFICES, payment, signOff } from './entries.ts';

export const EVIDENCE_ATTEMPTS: readonly Attempt[] = [
  ...[-1, 1001].map(
    (permille): Attempt => [
      `a progress of ${permille} per mille`,
      inspection('R-A', '2026-03-19', permille),
      'FUND_INSPECTIONS_VERIFIED',
      'verifiedPermille',
    ],
  ),
  ...([['2026-03-09', 401] as const, ['2026-03-11', 399] as const] as const).map(
    ([day, permille]): Attempt => [
      `a progress that falls, of ${day}`,
      inspection('R-A', day, permille),
      'FUND_INSPECTIONS_FALLING',
      'verifiedPermille',
    ],
  ),
  [
    'a sign-off before any inspection',
    signOff('R-E', 1, OFFICES[0]),
    'FUND_SIGN_OFFS_INSPECTED',
    'signedOn',
  ],
  [
    'a sign-off changed after a payment',
    'amendFundSignOff(id: "R-A/1/industry_office", input: { signedOn: "2026-03-11" })',
    'FUND_SIGN_OFFS_PAID',
    'signedOn',
  ],
  [
    'a sign-off removed after a payment',
    'removeFundSignOff(id: "R-A/1/industry_office")',
    'FUND_SIGN_OFFS_PAID',
    null,
  ],
  [
    'an approval changed after a payment',
    'amendCollectiveApproval(id: "R-A/1", input: { approvedOn: "2026-03-11" })',
    'COLLECTIVE_APPROVALS_PAID',
    'approvedOn',
  ],
  [
    'an approval removed after a payment',
    'removeCollectiveApproval(id: "R-A/1")',
    'COLLECTIVE_APPROVALS_PAID',
    null,
  ],
];

export const GATE_ATTEMPTS: readonly Attempt[] = [
  ['a payment of nothing', payment('R-A', 1, '0'), 'FUND_PAYMENTS_AMOUNT', 'amount'],
  ['what the bank has not signed', payment('R-C', 1, '1'), 'FUND_PAYMENTS_SIGNED', null],
  ['what nobody has inspected', payment('R-E', 1, '1'), 'FUND_PAYMENTS_INSPECTED', null],
  ['what no office has signed off', payment('R-D', 1, '1'), 'FUND_PAYMENTS_SIGN_OFFS', null],
  ['what the collective has not approved', payment('R-D', 3, '1'), 'FUND_PAYMENTS_APPROVED', null],
  ['the last stage before acceptance', payment('R-A', 3, '1'), 'FUND_PAYMENTS_ACCEPTED', null],
  ['stage 2 before stage 1', payment('R-D', 2, '1'), 'FUND_PAYMENTS_ORDER', null],
  ['one fen over the cap', payment('R-A', 1, '200000.01'), 'FUND_PAYMENTS_CAP', 'amount'],
  [
    'an earlier stage over the caps so far',
    payment('R-A', 1, '100000'),
    'FUND_PAYMENTS_CAPS_SO_FAR',
    'amount',
  ],
  [
    'one fen over the verified progress',
    payment('R-A', 2, '50000.01'),
    'FUND_PAYMENTS_PROGRESS',
    'amount',
  ],
];
