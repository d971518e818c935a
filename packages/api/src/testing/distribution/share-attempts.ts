import type { Attempt } from '../rules-tried.ts';
import { amendShare, plan, share, TERMS } from './entries.ts';

export const SHARE_ATTEMPTS: readonly Attempt[] = [
  ['no share', share('R-S', 'R-H2', 0), 'DISTRIBUTION_SHARES_POSITIVE', 'shares'],
  [
    'a share below nothing, with its plan',
    plan('R-X', TERMS, { 'R-H1': 2, 'R-H2': -1 }),
    'DISTRIBUTION_SHARES_POSITIVE',
    'shares',
  ],
  [
    'a share corrected to none',
    amendShare('R-O', 'R-H1', 0),
    'DISTRIBUTION_SHARES_POSITIVE',
    'shares',
  ],
  [
    'a household of another village',
    share('R-O', 'R-HO', 1),
    'DISTRIBUTION_SHARES_PLACE',
    'householdNo',
  ],
  [
    'a household of another village, with its plan',
    plan('R-X', TERMS, { 'R-HO': 1 }),
    'DISTRIBUTION_SHARES_PLACE',
    'householdNo',
  ],
  [
    'a made-up household in a real plan',
    share('R-O', '610902111001-0001', 1),
    'DISTRIBUTION_SHARES_MADE_UP',
    'householdNo',
  ],
  [
    'one more share of a resolved plan',
    share('R-W', 'R-H3', 1),
    'DISTRIBUTION_SHARES_RESOLVED',
    null,
  ],
  [
    'other shares of a resolved plan',
    amendShare('R-W', 'R-H1', 2),
    'DISTRIBUTION_SHARES_RESOLVED',
    'shares',
  ],
  [
    'a resolved plan without one of its households',
    'removeDistributionShare(id: "R-W/R-H2")',
    'DISTRIBUTION_SHARES_RESOLVED',
    null,
  ],
];
