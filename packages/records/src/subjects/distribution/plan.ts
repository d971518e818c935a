import { distributionPlans, distributionShares } from '@minxin/database';
import { defineRecord } from '../../definition/define-record.ts';
import { field } from '../../definition/record-kind.ts';
import { completePlan } from './complete-plan.ts';
import { settleShares } from './settle-shares.ts';

export const distributionShare = defineRecord({
  subject: 'distribution',
  type: 'DistributionShare',
  plural: 'distributionShares',
  label: '分配明细',
  labelEn: 'Household share',
  description: '一户在方案中的份额和金额。各户金额合计与可分配额一分不差；决议后不能再改。',
  table: distributionShares,
  fields: {
    planNo: field('方案编号', 'Plan'),
    householdNo: field('农户编号', 'Household'),
    shares: field('份额', 'Shares', {
      description: '2019 年办法下为参与分配的人数；2025 年 5 月 1 日起为成员量化份额。',
    }),
    amountFen: field('金额', 'Amount', {
      description: '由份额按最大余数法算出。',
      entered: false,
    }),
  },
  at: [],
  keeping: 'amend',
  /** The amount follows from all shares of the plan, and is settled once this one is among them. */
  complete: async (_tx, _districtCode, { row, parts }) => ({
    row: { amountFen: 0n, ...row },
    parts,
  }),
  settle: settleShares,
});

export const distributionPlan = defineRecord({
  subject: 'distribution',
  type: 'DistributionPlan',
  plural: 'distributionPlans',
  label: '分配方案',
  labelEn: 'Distribution plan',
  description:
    '一个集体一年收益的分配方案。只填收益、弥补亏损、分配办法和各户份额，其余自动算出；决议后不能再改。',
  table: distributionPlans,
  fields: {
    planNo: field('方案编号', 'Number'),
    collectiveCode: field('集体', 'Collective', {
      description: '村集体填村码（12 位）；全镇统一分配的填镇码（9 位）。',
    }),
    townCode: field('镇', 'Town'),
    year: field('分配年度', 'Year', { description: '所分配的是哪一年的收益。' }),
    plannedOn: field('方案日期', 'Planned on', {
      description: '分配办法须在这一天有效；各步程序不早于这一天。',
    }),
    ruleSetCode: field('分配办法', 'Rule set'),
    incomeFen: field('收益', 'Income', {
      description: '本方案分配的收益，不超过当年已到账而未分配的集体收入。',
    }),
    deficitFen: field('弥补亏损', 'Deficit offset', {
      description: '以前年度未弥补的亏损，先行弥补；没有的填 0。',
    }),
    reserveFen: field('公积金', 'Reserve', {
      description: '收益弥补亏损后的余额乘以公积金比例，四舍五入到分。',
      entered: false,
    }),
    welfareFen: field('公益金', 'Welfare', {
      description: '收益弥补亏损后的余额乘以公益金比例，四舍五入到分。',
      entered: false,
    }),
    distributableFen: field('可分配额', 'Distributable', {
      description: '收益 − 弥补亏损 − 公积金 − 公益金。',
      entered: false,
    }),
    householdCount: field('户数', 'Households', { entered: false }),
    shareCount: field('份额合计', 'Shares in total', { entered: false }),
    stepsDone: field('已完成步数', 'Steps done', {
      description: '四议两公开共六步：提议、商议、审议、决议、决议公开、结果公开。',
      entered: false,
    }),
    resultPublicOn: field('结果公开日期', 'Result public on', {
      description: '从这一天起可以兑付；尚未公开的为空。',
      entered: false,
    }),
  },
  at: ['plannedOn'],
  keeping: 'amend',
  parts: { shares: distributionShare },
  complete: completePlan,
  settle: settleShares,
});
