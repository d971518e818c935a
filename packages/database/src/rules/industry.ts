import type { Rules } from './rule.ts';

export const industryRules = {} satisfies Rules;
