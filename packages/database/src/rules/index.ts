import { calendarRules } from './calendar.ts';
import { distributionRules } from './distribution.ts';
import { divisionsRules } from './divisions.ts';
import { enterprisesRules } from './enterprises.ts';
import { fundsRules } from './funds.ts';
import { hotlineRules } from './hotline.ts';
import { householdsRules } from './households/index.ts';
import { industryRules } from './industry/index.ts';
import { partyBuildingRules } from './party-building.ts';
import { recognitionRules } from './recognition.ts';
import type { Rules } from './rule.ts';
import { serviceHallRules } from './service-hall.ts';
import { tenderingRules } from './tendering.ts';

export type { Rule, Rules, Sentence } from './rule.ts';
export { type Violation, violationOf } from './violation.ts';

/** Every rule of every subject, by the name of its constraint. */
export const RULES: Rules = {
  ...calendarRules,
  ...divisionsRules,
  ...serviceHallRules,
  ...tenderingRules,
  ...hotlineRules,
  ...partyBuildingRules,
  ...recognitionRules,
  ...enterprisesRules,
  ...fundsRules,
  ...distributionRules,
  ...householdsRules,
  ...industryRules,
};
