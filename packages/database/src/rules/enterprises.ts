import type { Rules } from './rule.ts';

export const enterprisesRules = {} satisfies Rules;
