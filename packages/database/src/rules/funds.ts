import { agreementRules } from './funds/agreements.ts';
import { gateRules } from './funds/gate.ts';
import { inspectionRules } from './funds/inspections.ts';
import { paymentRules } from './funds/payments.ts';
import { projectRules } from './funds/projects.ts';
import { stageRules } from './funds/stages.ts';
import type { Rules } from './rule.ts';

export const fundsRules = {
  ...projectRules,
  ...agreementRules,
  ...stageRules,
  ...inspectionRules,
  ...paymentRules,
  ...gateRules,
} satisfies Rules;
