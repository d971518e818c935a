import { money } from './metrics/money.ts';
import { progress } from './metrics/progress.ts';

export const metrics = { ...money, ...progress };
