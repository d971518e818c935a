import type { RecordKind } from '../definition/record-kind.ts';
import { collectiveIncome } from './distribution/collective-income.ts';
import { distributionPayout } from './distribution/payout.ts';
import { distributionPlan, distributionShare } from './distribution/plan.ts';
import { distributionRuleSet, fourFourNotRule } from './distribution/rule-set.ts';
import { distributionStep } from './distribution/step.ts';

export const distributionRecords: readonly RecordKind[] = [
  collectiveIncome,
  distributionRuleSet,
  fourFourNotRule,
  distributionPlan,
  distributionShare,
  distributionStep,
  distributionPayout,
];
