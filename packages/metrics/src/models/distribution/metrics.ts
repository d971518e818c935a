import { dividends } from './metrics/dividends.ts';
import { plans } from './metrics/plans.ts';

export const metrics = { ...plans, ...dividends };
