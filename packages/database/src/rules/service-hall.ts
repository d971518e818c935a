import type { Rules } from './rule.ts';
import { caseEventRules } from './service-hall/case-events.ts';
import { caseRules } from './service-hall/cases.ts';
import { catalogueRules } from './service-hall/catalogue.ts';
import { commitmentRules } from './service-hall/commitments.ts';
import { ratingRules } from './service-hall/ratings.ts';
import { simplifiedRules } from './service-hall/simplified.ts';
import { windowRules } from './service-hall/windows.ts';

export const serviceHallRules = {
  ...catalogueRules,
  ...windowRules,
  ...caseRules,
  ...caseEventRules,
  ...ratingRules,
  ...simplifiedRules,
  ...commitmentRules,
} satisfies Rules;
