import { auditRules } from './audit.ts';
import { briefingRules } from './briefings.ts';
import { calendarRules } from './calendar.ts';
import { distributionRules } from './distribution/index.ts';
import { divisionsRules } from './divisions.ts';
import { enterprisesRules } from './enterprises/index.ts';
import { fundsRules } from './funds/index.ts';
import { hotlineRules } from './hotline/index.ts';
import { householdsRules } from './households/index.ts';
import { industryRules } from './industry/index.ts';
import { partyBuildingRules } from './party-building/index.ts';
import { recognitionRules } from './recognition/index.ts';
import type { Rules } from './rule.ts';
import { serviceHallRules } from './service-hall/index.ts';
import { tenderingRules } from './tendering/index.ts';

export { loadNotice } from './fill-calendar.ts';
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
  ...briefingRules,
  ...auditRules,
};
