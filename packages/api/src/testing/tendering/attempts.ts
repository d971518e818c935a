import type { Attempt } from '../rules-tried.ts';
import { AWARD_ATTEMPTS } from './award-attempts.ts';
import { BID_ATTEMPTS } from './bid-attempts.ts';
import { CONTRACT_ATTEMPTS } from './contract-attempts.ts';
import { NOTICE_ATTEMPTS } from './notice-attempts.ts';
import { LOT_ATTEMPTS, TENDER_ATTEMPTS } from './tender-attempts.ts';

/** What would break the rules of tendering, against the scene. */
export const TENDERING_ATTEMPTS: readonly Attempt[] = [
  ...[...TENDER_ATTEMPTS, ...LOT_ATTEMPTS, ...BID_ATTEMPTS],
  ...[...NOTICE_ATTEMPTS, ...AWARD_ATTEMPTS, ...CONTRACT_ATTEMPTS],
];
