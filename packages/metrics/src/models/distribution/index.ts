import {
  collectiveIncomes,
  distributionDividends,
  distributionPlans,
  distributionRuleSets,
  divisions,
} from '@minxin/database';
import { defineModel } from '../../definition/define-model.ts';
import { fact, listed, namedBy } from '../../definition/model.ts';
import { measures } from './measures.ts';
import { metrics } from './metrics.ts';

const dividends = distributionDividends;
type Cut = 'VILLAGE' | 'TOWN' | 'SOURCE' | 'RULE_SET' | 'RULE';

export const distribution = defineModel({
  subject: 'distribution',
  label: '收益分配',
  labelEn: 'Distribution',
  finest: 'day',
  facts: [
    fact<Cut>(
      collectiveIncomes,
      {
        VILLAGE: collectiveIncomes.collectiveCode,
        TOWN: collectiveIncomes.townCode,
        SOURCE: collectiveIncomes.source,
      },
      { receipt: collectiveIncomes.amountFen },
    ),
    fact<Cut>(distributionPlans, {
      VILLAGE: distributionPlans.collectiveCode,
      TOWN: distributionPlans.townCode,
      RULE_SET: distributionPlans.ruleSetCode,
    }),
    fact<Cut>(
      dividends,
      { VILLAGE: dividends.villageCode, TOWN: dividends.townCode, RULE: dividends.ruleSetKind },
      { dividend: dividends.amountFen },
      { protects: dividends.householdNo },
    ),
  ],
  dimensions: {
    VILLAGE: {
      label: '村',
      labelEn: 'Village',
      labels: namedBy(divisions, divisions.code, divisions.shortName),
    },
    TOWN: {
      label: '镇',
      labelEn: 'Town',
      labels: namedBy(divisions, divisions.code, divisions.shortName),
    },
    SOURCE: {
      label: '收入来源',
      labelEn: 'Source',
      labels: listed({
        operation: { zh: '经营收入', en: 'Operations' },
        contracting: { zh: '发包及上交收入', en: 'Contracting and remittances' },
        investment: { zh: '投资收益', en: 'Investment' },
        subsidy: { zh: '补助收入', en: 'Subsidies' },
        other: { zh: '其他收入', en: 'Other income' },
      }),
    },
    RULE_SET: {
      label: '分配办法',
      labelEn: 'Rule set',
      labels: namedBy(
        distributionRuleSets,
        distributionRuleSets.code,
        distributionRuleSets.document,
      ),
    },
    RULE: {
      label: '办法类别',
      labelEn: 'Kind of rule set',
      labels: listed({
        fixed_shares_2019: {
          zh: '固定比例、按人分配（2019 年）',
          en: 'Fixed shares, by head (2019)',
        },
        member_shares_2025: {
          zh: '按成员份额分配（2025 年 5 月起）',
          en: 'By members’ quantified shares (since May 2025)',
        },
      }),
      groups: {
        finer: 'RULE_SET',
        districtCode: distributionRuleSets.districtCode,
        key: distributionRuleSets.code,
        group: distributionRuleSets.kind,
      },
    },
  },
  ranges: {
    receipt: { label: '到账金额', labelEn: 'Receipt', inFen: true },
    dividend: { label: '分红金额', labelEn: 'Dividend', inFen: true },
  },
  measures,
  metrics,
  rollups: [],
  records: {
    type: 'DistributionPlan',
    table: distributionPlans,
    at: distributionPlans.plannedOn,
    key: distributionPlans.planNo,
  },
});
