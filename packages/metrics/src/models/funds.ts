import {
  divisions,
  fundAgreementLines,
  fundInspectionLines,
  fundInspectionSpans,
  fundPaymentLines,
  fundProgressSpans,
  fundProjects,
  STAGNANT_AFTER_DAYS,
} from '@minxin/database';
import { eq, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { defineModel } from '../definition/define-model.ts';
import { count, stock, sum } from '../definition/measure.ts';
import { fact, listed, namedBy } from '../definition/model.ts';

const { paidOn, amountFen } = fundPaymentLines;
const { inspectedOn, onSite, paidFen, verifiedFen, contractFen } = fundInspectionLines;
const { stagnantOn, nextInspectedOn } = fundInspectionSpans;
const { aheadOn, limitOn, nextOn } = fundProgressSpans;
const AGREEMENTS = '资金监管协议';
const INSPECTIONS = '进度核查记录';
const PAYMENTS = '资金拨付台账';

export const funds = defineModel({
  subject: 'funds',
  label: '资金监管',
  labelEn: 'Funds',
  finest: 'day',
  facts: [
    fact(fundProjects, cutBy(fundProjects)),
    fact(fundAgreementLines, cutBy(fundAgreementLines)),
    fact(fundPaymentLines, cutBy(fundPaymentLines)),
    fact(fundInspectionLines, cutBy(fundInspectionLines)),
    fact(fundInspectionSpans, cutBy(fundInspectionSpans)),
    fact(fundProgressSpans, cutBy(fundProgressSpans)),
  ],
  dimensions: {
    PROJECT: {
      label: '项目',
      labelEn: 'Project',
      labels: namedBy(fundProjects, fundProjects.projectNo, fundProjects.name),
    },
    TOWN: {
      label: '镇办',
      labelEn: 'Town',
      labels: namedBy(divisions, divisions.code, divisions.shortName),
    },
    SOURCE: {
      label: '资金来源',
      labelEn: 'Source',
      labels: listed({
        central: '中央财政',
        provincial: '省级财政',
        municipal: '市级财政',
        district: '区级财政',
        collaboration: '苏陕协作',
        social: '社会帮扶',
      }),
    },
  },
  measures: {
    approved: count({ at: fundProjects.approvedOn }),
    accepted: count({ at: fundProjects.acceptedOn }),
    contractedFen: sum(fundAgreementLines.contractFen, {
      at: fundAgreementLines.signedOn,
      inFen: true,
    }),
    openAgreements: stock(fundAgreementLines.signedOn, fundAgreementLines.acceptedOn),
    unsigned: stock(fundAgreementLines.signedOn, fundAgreementLines.signedByAllOn),
    payments: count({ at: paidOn }),
    disbursedFen: sum(amountFen, { at: paidOn, inFen: true }),
    inspections: count({ at: inspectedOn }),
    gapFen: sum(sql`${paidFen} - ${verifiedFen}`, {
      at: inspectedOn,
      where: eq(onSite, true),
      inFen: true,
    }),
    inspectedContractFen: sum(contractFen, {
      at: inspectedOn,
      where: eq(onSite, true),
      inFen: true,
    }),
    stagnant: stock(stagnantOn, nextInspectedOn, fundInspectionSpans.acceptedOn),
    ahead: stock(aheadOn, nextOn),
    atLimit: stock(limitOn, nextOn, fundProgressSpans.acceptedOn),
  },
  metrics: {
    projects: {
      label: '批复项目',
      labelEn: 'Projects approved',
      unit: 'project',
      direction: 'neutral',
      description: '期内批复的资金项目数。',
      formula: '#{批复日 ∈ 期}',
      source: '资金项目台账',
      value: { measure: 'approved' },
    },
    acceptedProjects: {
      label: '验收项目',
      labelEn: 'Projects accepted',
      unit: 'project',
      direction: 'higher_is_better',
      description: '期内通过验收的项目数，不论何时批复。',
      formula: '#{验收日 ∈ 期}',
      source: '项目验收记录',
      value: { measure: 'accepted' },
    },
    contracted: {
      label: '签约额',
      labelEn: 'Contracted',
      unit: 'cny',
      direction: 'neutral',
      description: '期内签订的资金监管协议的合同金额之和。',
      formula: 'Σ 合同金额，签订日 ∈ 期',
      source: AGREEMENTS,
      value: { measure: 'contractedFen' },
    },
    disbursed: {
      label: '拨付额',
      labelEn: 'Disbursed',
      unit: 'cny',
      direction: 'neutral',
      description: '期内付出的款项之和，不论协议何时签订。',
      formula: 'Σ 付款金额，付款日 ∈ 期',
      source: PAYMENTS,
      value: { measure: 'disbursedFen' },
    },
    paidShare: {
      label: '拨付率',
      labelEn: 'Paid share',
      unit: 'ratio',
      direction: 'neutral',
      description:
        '期内拨付额占期内签约额的比例。付款常晚于签约：看累计拨付率，期间应从第一份协议签订起算。',
      formula: 'Σ{付款日 ∈ 期} 付款金额 / Σ{签订日 ∈ 期} 合同金额',
      source: '资金拨付台账与资金监管协议',
      value: { numerator: 'disbursedFen', denominator: 'contractedFen' },
    },
    payments: {
      label: '拨付笔数',
      labelEn: 'Payments',
      unit: 'payment',
      direction: 'neutral',
      description: '期内付款的笔数。',
      formula: '#{付款日 ∈ 期}',
      source: PAYMENTS,
      value: { measure: 'payments' },
    },
    inspections: {
      label: '核查次数',
      labelEn: 'Inspections',
      unit: 'inspection',
      direction: 'higher_is_better',
      description: '期内对协议工程的核查次数，现场与否都算。',
      formula: '#{核查日 ∈ 期}',
      source: INSPECTIONS,
      value: { measure: 'inspections' },
    },
    progressGap: {
      label: '进度差',
      labelEn: 'Progress gap',
      unit: 'ratio',
      direction: 'lower_is_better',
      description:
        '期内每次现场核查当日，已付比例减去核定进度，按合同金额合计：为正，付款超前于进度；为负，付款落后于进度。',
      formula: 'Σ(核查当日累计已付 − 合同金额 × 核定进度) / Σ 合同金额，现场核查日 ∈ 期',
      source: '现场核查核定的进度与资金拨付台账',
      value: { numerator: 'gapFen', denominator: 'inspectedContractFen' },
    },
    paymentsAheadOfProgress: {
      label: '付款超进度',
      labelEn: 'Paid ahead of progress',
      unit: 'agreement',
      direction: 'lower_is_better',
      description: '截至期末，累计已付超过合同金额 × 核定进度的协议数；付款关口有效时为零。',
      formula: '#{协议: Σ 已付 > ⌊合同金额 × 核定进度⌋, 截至期末}',
      source: '现场核查核定的进度与资金拨付台账',
      value: { measure: 'ahead' },
    },
    atProgressLimit: {
      label: '付款到进度上限',
      labelEn: 'Paid up to progress',
      unit: 'agreement',
      direction: 'neutral',
      description:
        '截至期末，累计已付恰好等于合同金额 × 核定进度而未验收的协议数：再付须先核定新的进度。',
      formula: '#{协议: Σ 已付 = ⌊合同金额 × 核定进度⌋ > 0, 未验收, 截至期末}',
      source: '现场核查核定的进度与资金拨付台账',
      value: { measure: 'atLimit' },
    },
    stagnantAgreements: {
      label: '停滞协议',
      labelEn: 'Stagnant agreements',
      unit: 'agreement',
      direction: 'lower_is_better',
      description: `截至期末，${STAGNANT_AFTER_DAYS} 天没有核查而未验收的协议数；尚未核查过的，从签订日起算。`,
      formula: `#{协议: 最近核查日 + ${STAGNANT_AFTER_DAYS} 天 ≤ 截至, 未验收}`,
      source: INSPECTIONS,
      value: { measure: 'stagnant' },
    },
    openAgreements: {
      label: '在履行协议',
      labelEn: 'Open agreements',
      unit: 'agreement',
      direction: 'neutral',
      description: '截至期末已签订、项目尚未通过验收的协议数。',
      formula: '#{签订日 ≤ 截至, 未验收}',
      source: AGREEMENTS,
      value: { measure: 'openAgreements' },
    },
    unsignedAgreements: {
      label: '未签齐协议',
      labelEn: 'Agreements not signed by all',
      unit: 'agreement',
      direction: 'lower_is_better',
      description: '截至期末，镇办、村集体、企业、银行四方中还有一方没有签署的协议数。',
      formula: '#{签订日 ≤ 截至, 四方未签齐}',
      source: AGREEMENTS,
      value: { measure: 'unsigned' },
    },
  },
  rollups: [],
  records: {
    type: 'FundPayment',
    table: fundPaymentLines,
    at: paidOn,
    key: fundPaymentLines.paymentNo,
  },
});

/** Every line carries its project, with what the project is cut by. */
function cutBy(line: { projectNo: PgColumn; townCode: PgColumn; source: PgColumn }) {
  return { PROJECT: line.projectNo, TOWN: line.townCode, SOURCE: line.source };
}
