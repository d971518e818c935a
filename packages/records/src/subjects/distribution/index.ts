import type { RecordKind } from '../../definition/record-kind.ts';
import { collectiveIncome } from './collective-income.ts';
import { distributionPayout } from './payout.ts';
import { distributionPlan, distributionShare } from './plan.ts';
import { distributionRuleSet, fourFourNotRule } from './rule-set.ts';
import { distributionStep } from './step.ts';

export const distributionRecords: readonly RecordKind[] = [
  collectiveIncome,
  distributionRuleSet,
  fourFourNotRule,
  distributionPlan,
  distributionShare,
  distributionStep,
  distributionPayout,
];
