import { agreementSignatories, fundAgreements, fundStages } from '@minxin/database';
import { defineRecord } from '../../definition/define-record.ts';
import { field } from '../../definition/record-kind.ts';

export const agreementSignatory = defineRecord({
  subject: 'funds',
  type: 'AgreementSignatory',
  plural: 'agreementSignatories',
  label: '协议签署',
  labelEn: 'Signature',
  description:
    '一方在协议上的签署。镇办、村集体、企业、银行四方都签署，协议才算签齐；未付款之前可以更正。',
  table: agreementSignatories,
  fields: {
    agreementNo: field('协议编号', 'Agreement number'),
    seq: field('签署序号', 'Sequence', { description: '从 1 起。' }),
    role: field('签署方', 'Role', {
      values: {
        town: '镇办',
        collective: '村集体',
        enterprise: '企业',
        bank: '银行',
        other: '其他',
      },
    }),
    organisation: field('签署单位', 'Organisation'),
    signedOn: field('签署日期', 'Signed on'),
  },
  at: ['signedOn'],
  keeping: 'amend',
});

export const fundStage = defineRecord({
  subject: 'funds',
  type: 'FundStage',
  plural: 'fundStages',
  label: '付款阶段',
  labelEn: 'Stage',
  description: '协议约定的付款阶段，从 1 起连续编号；各阶段上限之和不超过合同金额。',
  table: fundStages,
  fields: {
    agreementNo: field('协议编号', 'Agreement number'),
    stageNo: field('阶段序号', 'Stage number'),
    name: field('阶段名称', 'Name'),
    capFen: field('阶段上限', 'Cap', { description: '本阶段最多可付的金额。' }),
    isLast: field('最后阶段', 'Last stage', {
      description: '序号最大的阶段，项目通过验收之后才能支付。',
    }),
    paidFen: field('已付金额', 'Paid', {
      entered: false,
      description: '本阶段各笔付款之和。',
    }),
  },
  at: [],
  keeping: 'amend',
});

export const fundAgreement = defineRecord({
  subject: 'funds',
  type: 'FundAgreement',
  plural: 'fundAgreements',
  label: '资金监管协议',
  labelEn: 'Agreement',
  description: '项目资金怎样支付的协议，连同签署各方和付款阶段一并登记；后来的签署可以另行登记。',
  table: fundAgreements,
  fields: {
    agreementNo: field('协议编号', 'Agreement number'),
    projectNo: field('项目编号', 'Project number'),
    contractor: field('实施单位', 'Contractor'),
    contractFen: field('合同金额', 'Contract amount'),
    signedOn: field('签订日期', 'Signed on', {
      description: '协议文本上的日期；各方何时签齐见签齐日期。',
    }),
    signedByAllOn: field('签齐日期', 'Signed by all on', {
      entered: false,
      description: '四方中最后一方签署的日期；还有一方未签的为空。',
    }),
    verifiedPermille: field('核定进度', 'Verified progress', {
      entered: false,
      description: '最近一次现场核查核定的进度，千分数。',
    }),
    lastInspectedOn: field('最近核查日期', 'Last inspected on', {
      entered: false,
      description: '最近一次核查的日期，现场与否都算；尚未核查的为空。',
    }),
    paidFen: field('累计已付', 'Paid', { entered: false, description: '各笔付款之和。' }),
  },
  at: ['signedOn'],
  keeping: 'amend',
  parts: { signatories: agreementSignatory, stages: fundStage },
});
