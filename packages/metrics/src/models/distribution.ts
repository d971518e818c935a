import {
  collectiveIncomes,
  distributionDividends,
  distributionPlans,
  divisions,
} from '@minxin/database';
import { eq, isNotNull, sql } from 'drizzle-orm';
import { defineModel } from '../definition/define-model.ts';
import { count, distinct, sum } from '../definition/measure.ts';
import { fact, namedBy } from '../definition/model.ts';

const { plannedOn, incomeFen, deficitFen, reserveFen, welfareFen, stepsDone } = distributionPlans;
const dividends = distributionDividends;
const INCOME = '集体收入台账';
const PLANS = '收益分配方案';
const SHARES = '收益分配方案的各户明细';
/** Only under this rule is a share a person. */
const byHead = eq(dividends.ruleSetKind, 'fixed_shares_2019');

export const distribution = defineModel({
  subject: 'distribution',
  label: '收益分配',
  labelEn: 'Distribution',
  finest: 'day',
  facts: [
    fact(collectiveIncomes, {
      VILLAGE: collectiveIncomes.collectiveCode,
      TOWN: collectiveIncomes.townCode,
    }),
    fact(distributionPlans, {
      VILLAGE: distributionPlans.collectiveCode,
      TOWN: distributionPlans.townCode,
    }),
    fact(
      distributionDividends,
      { VILLAGE: dividends.villageCode, TOWN: dividends.townCode },
      {},
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
  },
  measures: {
    incomeFen: sum(collectiveIncomes.amountFen, { at: collectiveIncomes.receivedOn, inFen: true }),
    baseFen: sum(sql`${incomeFen} - ${deficitFen}`, { at: plannedOn, inFen: true }),
    reserveFen: sum(reserveFen, { at: plannedOn, inFen: true }),
    welfareFen: sum(welfareFen, { at: plannedOn, inFen: true }),
    plans: count({ at: plannedOn }),
    wholePlans: count({ at: plannedOn, where: eq(stepsDone, 6) }),
    distributedFen: sum(dividends.amountFen, { at: dividends.plannedOn, inFen: true }),
    households: distinct(dividends.householdNo, { at: dividends.plannedOn }),
    byHeadFen: sum(dividends.amountFen, { at: dividends.plannedOn, where: byHead, inFen: true }),
    persons: sum(dividends.shares, { at: dividends.plannedOn, where: byHead }),
    settledFen: sum(dividends.amountFen, {
      at: dividends.plannedOn,
      where: isNotNull(dividends.paidOn),
      inFen: true,
    }),
    paidFen: sum(dividends.amountFen, { at: dividends.paidOn, inFen: true }),
  },
  metrics: {
    income: {
      label: '集体收入',
      labelEn: 'Collective income',
      unit: 'cny',
      direction: 'higher_is_better',
      description: '期内到账的集体收入，不论是否已列入分配方案。',
      formula: 'Σ 到账金额',
      source: INCOME,
      value: { measure: 'incomeFen' },
      published: [{ metric: 'collective_income' }],
    },
    reserve: {
      label: '公积金',
      labelEn: 'Reserve',
      unit: 'cny',
      direction: 'neutral',
      description: '期内编制的分配方案提取的公积金。有以前年度亏损的，以弥补亏损后的收益为基数。',
      formula: 'Σ 四舍五入到分((收益 − 弥补亏损) × 公积金比例)',
      source: PLANS,
      value: { measure: 'reserveFen' },
    },
    welfare: {
      label: '公益金',
      labelEn: 'Welfare',
      unit: 'cny',
      direction: 'neutral',
      description: '期内编制的分配方案提取的公益金。有以前年度亏损的，以弥补亏损后的收益为基数。',
      formula: 'Σ 四舍五入到分((收益 − 弥补亏损) × 公益金比例)',
      source: PLANS,
      value: { measure: 'welfareFen' },
    },
    reserveShare: {
      label: '公积金占比',
      labelEn: 'Reserve share',
      unit: 'ratio',
      direction: 'neutral',
      description: '公积金占弥补亏损后收益的比例。',
      formula: 'Σ 公积金 / Σ(收益 − 弥补亏损)',
      source: PLANS,
      value: { numerator: 'reserveFen', denominator: 'baseFen' },
      published: [{ metric: 'reserve_fund_share' }],
    },
    welfareShare: {
      label: '公益金占比',
      labelEn: 'Welfare share',
      unit: 'ratio',
      direction: 'neutral',
      description: '公益金占弥补亏损后收益的比例。',
      formula: 'Σ 公益金 / Σ(收益 − 弥补亏损)',
      source: PLANS,
      value: { numerator: 'welfareFen', denominator: 'baseFen' },
      published: [{ metric: 'welfare_fund_share' }],
    },
    distributed: {
      label: '分红总额',
      labelEn: 'Distributed',
      unit: 'cny',
      direction: 'higher_is_better',
      description: '期内编制的分配方案分到各户的金额，不论是否已兑付。',
      formula: 'Σ 各户金额 = Σ(收益 − 弥补亏损 − 公积金 − 公益金)',
      source: SHARES,
      value: { measure: 'distributedFen' },
    },
    dividendHouseholds: {
      label: '分红户数',
      labelEn: 'Dividend households',
      unit: 'household',
      direction: 'higher_is_better',
      description: '期内编制的分配方案中有份额的农户；一户只计一次。',
      formula: '#{农户}',
      source: SHARES,
      value: { measure: 'households' },
      published: [{ metric: 'dividend_households' }],
    },
    dividendPerPerson: {
      label: '人均分红',
      labelEn: 'Dividend per person',
      unit: 'cny',
      direction: 'higher_is_better',
      description:
        '按人分配的方案（2019 年办法）分到各户的金额按人数平均；按成员份额分配的方案不计入。',
      formula: 'Σ 各户金额 / Σ 人数',
      source: SHARES,
      value: { numerator: 'byHeadFen', denominator: 'persons' },
      published: [
        {
          metric: 'dividend_per_person',
          reading:
            '89 万元扣除 30 % 为 62.3 万元，按每人 343 元合 1,816 人、户均 2.46 人；而户均增收 1.2 万元与人均 3,700 元合户均 3.24 人，按此需 82 万元，公布数之间不能互相印证。',
        },
      ],
    },
    stepsRecordedShare: {
      label: '程序完备率',
      labelEn: 'Plans with all six steps',
      unit: 'ratio',
      direction: 'higher_is_better',
      description: '期内编制的分配方案中，四议两公开六步都已记录的比例。',
      formula: '#{方案, 已完成步数 = 6} / #{方案}',
      source: '四议两公开记录',
      value: { numerator: 'wholePlans', denominator: 'plans' },
    },
    paidOut: {
      label: '已兑付',
      labelEn: 'Paid out',
      unit: 'cny',
      direction: 'higher_is_better',
      description: '期内兑付给农户的分红，不论方案何时编制。',
      formula: 'Σ 各户金额，兑付日期 ∈ 期',
      source: '分红兑付记录',
      value: { measure: 'paidFen' },
    },
    payoutProgress: {
      label: '兑付进度',
      labelEn: 'Payout progress',
      unit: 'ratio',
      direction: 'higher_is_better',
      description: '期内编制的分配方案中，分到各户的金额已兑付的比例，不论何时兑付。',
      formula: 'Σ 已兑付各户金额 / Σ 各户金额',
      source: '分红兑付记录',
      value: { numerator: 'settledFen', denominator: 'distributedFen' },
    },
  },
  rollups: [],
  records: {
    type: 'DistributionPlan',
    table: distributionPlans,
    at: plannedOn,
    key: distributionPlans.planNo,
  },
});
