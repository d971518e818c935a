import type { Rules } from './rule.ts';

export const distributionRules = {} satisfies Rules;
