import {
  clause,
  household,
  income,
  OTHER_VILLAGE,
  payout,
  plan,
  ruleSet,
  steps,
  TERMS,
} from './entries.ts';

/** The records that the attempts stand on, in their order: of 1,000 yuan of the village in 2025 600 are left, of the town 700. */
export const DISTRIBUTION_SCENE: readonly string[] = [
  ...['R-H1', 'R-H2', 'R-H3'].map((no) => household(no)),
  household('R-HO', OTHER_VILLAGE),
  income('R-I', '2025-03-02', '1000'),
  income('R-IO', '2025-03-02', '100', OTHER_VILLAGE),
  ruleSet('R-M', 'MEMBER_SHARES_2025', '2025-05-01'),
  ruleSet('R-F', 'FIXED_SHARES_2019', '2019-01-01'),
  clause('2019-01-01', 'DIVIDE', 1, '经营收入'),
  // Open, proposed, without households, and paid to one of its two.
  plan('R-O', TERMS, { 'R-H1': 1, 'R-H2': 1 }),
  plan('R-S', TERMS, { 'R-H1': 1 }),
  ...steps('R-S', '2025-12', 1),
  plan('R-N', TERMS),
  ...steps('R-N', '2025-12', 3),
  plan('R-W', TERMS, { 'R-H1': 1, 'R-H2': 1 }),
  ...steps('R-W', '2025-12'),
  payout('R-W', 'R-H1', '35', '2025-12-07'),
];
