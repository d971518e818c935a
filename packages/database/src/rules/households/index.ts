import type { Rules } from '../rule.ts';
import { changeRules } from './changes.ts';
import { contactRules } from './contacts.ts';
import { householdRules } from './households.ts';
import { incomeRules } from './incomes.ts';
import { memberRules } from './members.ts';

export const householdsRules = {
  ...householdRules,
  ...memberRules,
  ...changeRules,
  ...incomeRules,
  ...contactRules,
} satisfies Rules;
