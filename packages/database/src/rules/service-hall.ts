import type { Rules } from './rule.ts';

export const serviceHallRules = {} satisfies Rules;
