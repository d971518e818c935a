import type { Rules } from './rule.ts';

export const recognitionRules = {} satisfies Rules;
