import type { Rules } from './rule.ts';

export const partyBuildingRules = {} satisfies Rules;
