import { suppliers, tenderingDaily, tenders } from '@minxin/database';
import { isNotNull, sql } from 'drizzle-orm';
import { defineModel } from '../definition/define-model.ts';
import { count, sum } from '../definition/measure.ts';
import { fact, listed, namedBy } from '../definition/model.ts';

const { awardedOn, awardFen, budgetFen, kind } = tenders;
const WORKS = { KIND: ['works'] };
const PROCUREMENT = { KIND: ['procurement'] };

export const tendering = defineModel({
  subject: 'tendering',
  label: '招投标',
  labelEn: 'Tendering',
  finest: 'day',
  facts: [fact(tenders, { KIND: kind, METHOD: tenders.method, SUPPLIER: tenders.supplierCode })],
  dimensions: {
    KIND: {
      label: '类别',
      labelEn: 'Kind',
      labels: listed({ works: '工程招标', procurement: '政府采购' }),
    },
    METHOD: {
      label: '方式',
      labelEn: 'Method',
      labels: listed({
        open: '公开招标',
        selective: '邀请招标',
        limited: '谈判、磋商与询价',
        direct: '单一来源',
      }),
    },
    SUPPLIER: {
      label: '供应商',
      labelEn: 'Supplier',
      labels: namedBy(suppliers, suppliers.code, suppliers.name),
    },
  },
  measures: {
    awarded: count({ at: awardedOn }),
    awardFen: sum(awardFen, { at: awardedOn, inFen: true }),
    budgetFen: sum(budgetFen, { at: awardedOn, where: isNotNull(budgetFen), inFen: true }),
    savedFen: sum(sql`${budgetFen} - ${awardFen}`, {
      at: awardedOn,
      where: isNotNull(budgetFen),
      inFen: true,
    }),
  },
  metrics: {
    count: {
      label: '成交项数',
      labelEn: 'Awards',
      unit: 'tender',
      direction: 'neutral',
      description: '期内中标或成交的工程招标与政府采购项数。',
      formula: '#{中标日 ∈ 期}',
      source: '公共资源交易中心成交记录',
      value: { measure: 'awarded' },
      published: [
        { metric: 'works_tenders', where: WORKS },
        { metric: 'procurements', where: PROCUREMENT },
      ],
    },
    amount: {
      label: '成交额',
      labelEn: 'Amount awarded',
      unit: 'cny',
      direction: 'neutral',
      description: '期内中标或成交金额之和，按人民币分计，不同币种不相加。',
      formula: 'Σ 中标金额',
      source: '公共资源交易中心成交记录',
      value: { measure: 'awardFen' },
      published: [
        { metric: 'works_amount', where: WORKS },
        { metric: 'procurement_amount', where: PROCUREMENT },
      ],
    },
    averageAmount: {
      label: '平均成交额',
      labelEn: 'Average award',
      unit: 'cny',
      direction: 'neutral',
      description: '成交额除以成交项数。',
      formula: 'Σ 中标金额 / #{中标日 ∈ 期}',
      source: '公共资源交易中心成交记录',
      value: { numerator: 'awardFen', denominator: 'awarded' },
    },
    savingRate: {
      label: '节资率',
      labelEn: 'Saving rate',
      unit: 'ratio',
      direction: 'higher_is_better',
      description: '有预算的成交项中，预算与成交额之差占预算的比例；没有预算的不计入，也不当作零。',
      formula: '(Σ 预算 − Σ 中标金额) / Σ 预算，仅有预算者',
      source: '节资率：对预算，不与下浮率相混',
      value: { numerator: 'savedFen', denominator: 'budgetFen' },
    },
  },
  rollups: [
    {
      table: tenderingDaily,
      districtCode: tenderingDaily.districtCode,
      day: tenderingDaily.day,
      dimensions: { KIND: tenderingDaily.kind },
      measures: { awarded: tenderingDaily.awarded, awardFen: tenderingDaily.awardFen },
      simulated: tenderingDaily.simulated,
    },
  ],
  records: { type: 'Tender', table: tenders, at: awardedOn, key: tenders.tenderNo },
});
