import type { Rules } from './rule.ts';

export const householdsRules = {} satisfies Rules;
