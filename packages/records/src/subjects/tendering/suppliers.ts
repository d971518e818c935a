import { suppliers } from '@minxin/database';
import { defineRecord } from '../../definition/define-record.ts';
import { field } from '../../definition/record-kind.ts';

export const supplier = defineRecord({
  subject: 'tendering',
  type: 'Supplier',
  plural: 'suppliers',
  label: '供应商',
  labelEn: 'Supplier',
  description: '参加投标或报价的单位。',
  table: suppliers,
  fields: {
    code: field('供应商编号', 'Code', {
      description: '本平台内的编号，可直接使用统一社会信用代码。',
    }),
    name: field('供应商名称', 'Name'),
    creditCode: field('统一社会信用代码', 'Credit code', {
      description: '18 位（GB 32100），核对校验码；不掌握的留空，模拟供应商不填。',
    }),
  },
  at: [],
  keeping: 'amend',
});
