import type { Rules } from './rule.ts';

export const tenderingRules = {} satisfies Rules;
