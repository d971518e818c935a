import { ledgers } from './metrics/ledgers.ts';
import { teams } from './metrics/teams.ts';

export const metrics = { ...teams, ...ledgers };
