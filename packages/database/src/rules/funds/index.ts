import type { Rules } from '../rule.ts';
import { agreementRules } from './agreements.ts';
import { gateRules } from './gate.ts';
import { inspectionRules } from './inspections.ts';
import { paymentRules } from './payments.ts';
import { projectRules } from './projects.ts';
import { stageRules } from './stages.ts';

export const fundsRules = {
  ...projectRules,
  ...agreementRules,
  ...stageRules,
  ...inspectionRules,
  ...paymentRules,
  ...gateRules,
} satisfies Rules;
