import type { Rules } from '../rule.ts';
import { partyBuildingActivityRules } from './activities.ts';
import { partyBuildingFindingRules } from './findings.ts';
import { partyBuildingServiceRules } from './service.ts';

export const partyBuildingRules = {
  ...partyBuildingActivityRules,
  ...partyBuildingFindingRules,
  ...partyBuildingServiceRules,
} satisfies Rules;
