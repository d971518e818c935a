import {
  suppliers,
  tenderingDaily,
  tenderRedFlags,
  tenderResults,
  tenders,
} from '@minxin/database';
import { and, eq, inArray, isNotNull, isNull, sql } from 'drizzle-orm';
import { defineModel } from '../definition/define-model.ts';
import { count, distinct, sum } from '../definition/measure.ts';
import { fact, listed, namedBy } from '../definition/model.ts';

const { awardedOn, awardFen, kind } = tenders;
// Saving, competition and duration are counted by lot: lots are budgeted, bid for and awarded one by one.
const results = tenderResults;
const at = results.awardedOn;
const budgeted = isNotNull(results.budgetFen);
const competitive = inArray(results.method, ['open', 'selective']);
const WORKS = { KIND: ['works'] };
const PROCUREMENT = { KIND: ['procurement'] };

export const tendering = defineModel({
  subject: 'tendering',
  label: '招投标',
  labelEn: 'Tendering',
  finest: 'day',
  facts: [
    fact(tenders, { KIND: kind, METHOD: tenders.method, SUPPLIER: tenders.supplierCode }),
    fact(results, { KIND: results.kind, METHOD: results.method, SUPPLIER: results.supplierCode }),
    fact(tenderRedFlags, {
      KIND: tenderRedFlags.kind,
      METHOD: tenderRedFlags.method,
      SUPPLIER: tenderRedFlags.supplierCode,
      RULE: tenderRedFlags.rule,
    }),
  ],
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
    RULE: {
      label: '风险规则',
      labelEn: 'Red flag rule',
      labels: listed({
        R003: '投标期不足 20 天',
        R018: '只有一家投标',
        R024: '与次低价过于接近',
        R028: '报价相同',
        R030: '逾期投标未拒收',
        R035: '除中标人外全部否决',
        R058: '与次低价相差过大',
      }),
    },
  },
  measures: {
    awarded: count({ at: awardedOn }),
    awardFen: sum(awardFen, { at: awardedOn, inFen: true }),
    lots: count({ at }),
    budgetedLots: count({ at, where: budgeted }),
    unbudgetedLots: count({ at, where: isNull(results.budgetFen) }),
    budgetFen: sum(results.budgetFen, { at, where: budgeted, inFen: true }),
    savedFen: sum(sql`${results.budgetFen} - ${results.awardFen}`, {
      at,
      where: budgeted,
      inFen: true,
    }),
    competitiveLots: count({ at, where: competitive }),
    singleBidLots: count({ at, where: and(competitive, eq(results.bidders, 1)) }),
    bids: sum(results.bidders, { at }),
    days: sum(sql`${results.awardedOn} - ${results.noticeOn}`, { at }),
    winners: distinct(results.supplierCode, { at }),
    redFlags: count({ at: tenderRedFlags.day }),
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
      description:
        '期内中标且有预算的标段中，预算与中标金额之差占预算的比例；没有预算的不计入，也不当作零。',
      formula: '(Σ 预算 − Σ 中标金额) / Σ 预算，仅有预算的标段',
      source: '节资率：对预算，不与下浮率相混',
      value: { numerator: 'savedFen', denominator: 'budgetFen' },
    },
    savingKnown: {
      label: '计入节资的标段',
      labelEn: 'Lots with a budget',
      unit: 'tender',
      direction: 'neutral',
      description: '期内中标、预算已知的标段数，是节资率的样本量。不分标段的项目按一个标段计。',
      formula: '#{中标日 ∈ 期, 有预算}',
      source: '公共资源交易中心成交记录',
      value: { measure: 'budgetedLots' },
    },
    savingExcluded: {
      label: '无预算数据的标段',
      labelEn: 'Lots without a budget',
      unit: 'tender',
      direction: 'lower_is_better',
      description: '期内中标而没有预算数据、因此不计入节资率的标段数。',
      formula: '#{中标日 ∈ 期, 无预算}',
      source: '公共资源交易中心成交记录',
      value: { measure: 'unbudgetedLots' },
    },
    competitiveShare: {
      label: '竞争性招标占比',
      labelEn: 'Competitive share',
      unit: 'ratio',
      direction: 'higher_is_better',
      description: '期内中标的标段中采用公开招标或邀请招标的比例。',
      formula: '#{中标日 ∈ 期, 公开或邀请} / #{中标日 ∈ 期}',
      source: '公共资源交易中心成交记录',
      value: { numerator: 'competitiveLots', denominator: 'lots' },
    },
    singleBidShare: {
      label: '单一投标占比',
      labelEn: 'Single-bid share',
      unit: 'ratio',
      direction: 'lower_is_better',
      description: '期内中标的公开招标、邀请招标标段中只有一家投标的比例；被否决的投标也算投标。',
      formula: '#{投标家数 = 1, 公开或邀请} / #{公开或邀请}',
      source: '公共资源交易中心投标记录',
      value: { numerator: 'singleBidLots', denominator: 'competitiveLots' },
    },
    averageBidders: {
      label: '平均投标家数',
      labelEn: 'Average bidders',
      unit: 'enterprise',
      direction: 'higher_is_better',
      description: '期内中标标段的投标家数的平均，含被否决的投标。',
      formula: 'Σ 投标家数 / #{中标日 ∈ 期}',
      source: '公共资源交易中心投标记录',
      value: { numerator: 'bids', denominator: 'lots' },
    },
    cycleDays: {
      label: '平均招标周期',
      labelEn: 'Average cycle',
      unit: 'day',
      direction: 'lower_is_better',
      description: '期内中标的标段从首次公告到中标的平均天数，按自然日计。',
      formula: 'Σ (中标日 − 公告日) / #{中标日 ∈ 期}',
      source: '公共资源交易中心成交记录',
      value: { numerator: 'days', denominator: 'lots' },
    },
    suppliers: {
      label: '中标供应商数',
      labelEn: 'Winning suppliers',
      unit: 'enterprise',
      direction: 'neutral',
      description: '期内中标的供应商家数，同一家中标多次只计一次。',
      formula: '#{不同的中标供应商：中标日 ∈ 期}',
      source: '公共资源交易中心成交记录',
      value: { measure: 'winners' },
    },
    redFlags: {
      label: '风险提示',
      labelEn: 'Red flags',
      unit: 'flag',
      direction: 'lower_is_better',
      description:
        '期内由投标、定标记录自动得出的风险提示条数：提示应予核查，不是违规认定。价格离散类规则（R024、R058）按同类别、同年度标段的四分位距判断，样本不足 20 个不作判断。',
      formula: '#{发生日 ∈ 期}，按规则 R003、R018、R024、R028、R030、R035、R058',
      source: '开放合同伙伴组织（OCP）采购风险规则',
      value: { measure: 'redFlags' },
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
