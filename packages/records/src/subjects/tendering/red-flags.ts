import { suppliers, tenderRedFlags, tenders } from '@minxin/database';
import { defineDerived } from '../../definition/define-record.ts';
import { field } from '../../definition/record-kind.ts';

export const tenderRedFlag = defineDerived({
  subject: 'tendering',
  type: 'TenderRedFlag',
  plural: 'tenderRedFlags',
  label: '招投标预警',
  labelEn: 'Red flag',
  description:
    '由记录推算出的预警：提示核查，不是结论。规则编号同开放合同伙伴关系（OCP）Cardinal。',
  view: tenderRedFlags,
  key: ['flagNo'],
  refers: {
    tender: { table: tenders, columns: { tenderNo: 'tenderNo' } },
    supplier: { table: suppliers, columns: { supplierCode: 'code' } },
  },
  fields: {
    flagNo: field('预警编号', 'Flag no.'),
    tenderNo: field('项目编号', 'Tender no.'),
    lotNo: field('标段', 'Lot', { description: '针对整个项目的为空。' }),
    kind: field('类别', 'Kind', { values: { works: '工程招标', procurement: '政府采购' } }),
    method: field('方式', 'Method', {
      values: {
        open: '公开招标',
        selective: '邀请招标',
        limited: '谈判、磋商与询价',
        direct: '单一来源',
      },
    }),
    supplierCode: field('供应商', 'Supplier'),
    rule: field('规则', 'Rule', {
      values: {
        R003: '投标期过短',
        R018: '只有一家投标',
        R024: '与次低价过近',
        R028: '报价相同',
        R030: '逾期收标',
        R035: '除中标人外全部否决',
        R058: '与次低价过远',
      },
    }),
    day: field('日期', 'Day', { description: '被提示的事情发生的日期。' }),
    evidence: field('依据', 'Evidence', { description: '预警所依据的数字。' }),
  },
});
