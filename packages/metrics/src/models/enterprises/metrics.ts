import { ledgers } from './metrics/ledgers.ts';
import { quotas } from './metrics/quotas.ts';
import { teams } from './metrics/teams.ts';

export const metrics = { ...teams, ...quotas, ...ledgers };
