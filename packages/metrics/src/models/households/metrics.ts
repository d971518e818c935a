import { gains } from './metrics/gains.ts';
import { income } from './metrics/income.ts';

export const metrics = { ...gains, ...income };
