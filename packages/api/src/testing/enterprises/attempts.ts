import type { Attempt } from '../rules-tried.ts';
import { LEDGER_ATTEMPTS } from './ledger-attempts.ts';
import { TEAM_ATTEMPTS } from './team-attempts.ts';

/** What would break the rules of enterprises, against the scene. */
export const ENTERPRISES_ATTEMPTS: readonly Attempt[] = [...TEAM_ATTEMPTS, ...LEDGER_ATTEMPTS];
