import type { Rules } from './rule.ts';

export const hotlineRules = {} satisfies Rules;
