import type { Attempt } from '../rules-tried.ts';
import { CASE_ATTEMPTS } from './case-attempts.ts';
import { CATALOGUE_ATTEMPTS } from './catalogue-attempts.ts';
import { FOLLOW_UP_ATTEMPTS } from './follow-up-attempts.ts';

/** What would break the rules of the service hall, against the scene. */
export const SERVICE_HALL_ATTEMPTS: readonly Attempt[] = [
  ...CATALOGUE_ATTEMPTS,
  ...CASE_ATTEMPTS,
  ...FOLLOW_UP_ATTEMPTS,
];
