import type { Rules } from './rule.ts';

export const fundsRules = {} satisfies Rules;
