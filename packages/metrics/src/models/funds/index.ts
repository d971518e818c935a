import {
  divisions,
  fundAgreementLines,
  fundAgreements,
  fundInspectionLines,
  fundInspectionSpans,
  fundPaymentLines,
  fundProgressSpans,
  fundProjects,
  fundStageLines,
} from '@minxin/database';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { defineModel } from '../../definition/define-model.ts';
import { fact, listed, namedBy } from '../../definition/model.ts';
import { measures } from './measures.ts';
import { metrics } from './metrics.ts';

type Cut = 'PROJECT' | 'AGREEMENT' | 'VILLAGE' | 'TOWN' | 'SOURCE' | 'STAGE';

export const funds = defineModel({
  subject: 'funds',
  label: '资金监管',
  labelEn: 'Funds',
  finest: 'day',
  facts: [
    fact<Cut>(fundProjects, ofProject(fundProjects), { budget: fundProjects.budgetFen }),
    fact<Cut>(fundAgreementLines, ofAgreement(fundAgreementLines), {
      contract: fundAgreementLines.contractFen,
    }),
    fact<Cut>(fundStageLines, ofStage(fundStageLines)),
    fact<Cut>(fundPaymentLines, ofStage(fundPaymentLines), {
      payment: fundPaymentLines.amountFen,
    }),
    fact<Cut>(fundInspectionLines, ofAgreement(fundInspectionLines), {
      contract: fundInspectionLines.contractFen,
    }),
    fact<Cut>(fundInspectionSpans, ofAgreement(fundInspectionSpans)),
    fact<Cut>(fundProgressSpans, ofAgreement(fundProgressSpans)),
  ],
  dimensions: {
    PROJECT: {
      label: '项目',
      labelEn: 'Project',
      labels: namedBy(fundProjects, fundProjects.projectNo, fundProjects.name),
    },
    AGREEMENT: {
      label: '协议',
      labelEn: 'Agreement',
      labels: namedBy(fundAgreements, fundAgreements.agreementNo, fundAgreements.contractor),
    },
    VILLAGE: {
      label: '村',
      labelEn: 'Village',
      labels: namedBy(divisions, divisions.code, divisions.shortName),
      groups: {
        finer: 'PROJECT',
        districtCode: fundProjects.districtCode,
        key: fundProjects.projectNo,
        group: fundProjects.villageCode,
      },
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
        central: { zh: '中央财政', en: 'Central budget' },
        provincial: { zh: '省级财政', en: 'Provincial budget' },
        municipal: { zh: '市级财政', en: 'Municipal budget' },
        district: { zh: '区级财政', en: 'District budget' },
        collaboration: { zh: '苏陕协作', en: 'Jiangsu–Shaanxi collaboration' },
        social: { zh: '社会帮扶', en: 'Social aid' },
      }),
    },
    STAGE: {
      label: '付款阶段',
      labelEn: 'Stage',
      labels: listed({
        1: { zh: '第一阶段', en: 'First stage' },
        2: { zh: '第二阶段', en: 'Second stage' },
        3: { zh: '第三阶段', en: 'Third stage' },
        4: { zh: '第四阶段', en: 'Fourth stage' },
        5: { zh: '第五阶段', en: 'Fifth stage' },
        6: { zh: '第六阶段', en: 'Sixth stage' },
      }),
    },
  },
  ranges: {
    budget: { label: '项目预算', labelEn: 'Budget', inFen: true },
    contract: { label: '合同金额', labelEn: 'Contract', inFen: true },
    payment: { label: '付款金额', labelEn: 'Payment', inFen: true },
  },
  measures,
  metrics,
  rollups: [],
  records: {
    type: 'FundPayment',
    table: fundPaymentLines,
    at: fundPaymentLines.paidOn,
    key: fundPaymentLines.paymentNo,
  },
});

/** Every line carries its project, with what the project is cut by. */
function ofProject(line: { projectNo: PgColumn; townCode: PgColumn; source: PgColumn }) {
  return { PROJECT: line.projectNo, TOWN: line.townCode, SOURCE: line.source };
}

function ofAgreement(line: Parameters<typeof ofProject>[0] & { agreementNo: PgColumn }) {
  return { ...ofProject(line), AGREEMENT: line.agreementNo };
}

function ofStage(line: Parameters<typeof ofAgreement>[0] & { stageNo: PgColumn }) {
  return { ...ofAgreement(line), STAGE: line.stageNo };
}
