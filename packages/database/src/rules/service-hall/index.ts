import type { Rules } from '../rule.ts';
import { caseEventRules } from './case-events.ts';
import { caseRules } from './cases.ts';
import { catalogueRules } from './catalogue.ts';
import { commitmentRules } from './commitments.ts';
import { ratingRules } from './ratings.ts';
import { simplifiedRules } from './simplified.ts';
import { windowRules } from './windows.ts';

export const serviceHallRules = {
  ...catalogueRules,
  ...windowRules,
  ...caseRules,
  ...caseEventRules,
  ...ratingRules,
  ...simplifiedRules,
  ...commitmentRules,
} satisfies Rules;
