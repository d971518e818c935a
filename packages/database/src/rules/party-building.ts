import { partyBuildingActivityRules } from './party-building/activities.ts';
import { partyBuildingFindingRules } from './party-building/findings.ts';
import { partyBuildingServiceRules } from './party-building/service.ts';
import type { Rules } from './rule.ts';

export const partyBuildingRules = {
  ...partyBuildingActivityRules,
  ...partyBuildingFindingRules,
  ...partyBuildingServiceRules,
} satisfies Rules;
