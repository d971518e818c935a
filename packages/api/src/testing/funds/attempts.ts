import type { Attempt } from '../rules-tried.ts';
import { AGREEMENT_ATTEMPTS, PROJECT_ATTEMPTS } from './agreement-attempts.ts';
import { EVIDENCE_ATTEMPTS, GATE_ATTEMPTS } from './payment-attempts.ts';

/** What would break the rules of funds, against the records that the test of them enters. */
export const FUNDS_ATTEMPTS: readonly Attempt[] = [
  ...[...PROJECT_ATTEMPTS, ...AGREEMENT_ATTEMPTS],
  ...[...EVIDENCE_ATTEMPTS, ...GATE_ATTEMPTS],
];
