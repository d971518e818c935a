import { householdChangeParties, householdChanges } from '@minxin/database';
import { defineRecord } from '../../definition/define-record.ts';
import { field } from '../../definition/record-kind.ts';

export const householdChangeParty = defineRecord({
  subject: 'households',
  type: 'HouseholdChangeParty',
  plural: 'householdChangeParties',
  label: '分户并户所涉农户',
  labelEn: 'Household of a change',
  description: '变动前或变动后的农户；变动前后都列入的，原户继续存在。',
  table: householdChangeParties,
  at: [],
  keeping: 'append',
  fields: {
    changeNo: field('变动编号', 'Change number'),
    householdNo: field('户号', 'Household number'),
    role: field('变动前后', 'Before or after', { values: { from: '变动前', to: '变动后' } }),
  },
});

export const householdChange = defineRecord({
  subject: 'households',
  type: 'HouseholdChange',
  plural: 'householdChanges',
  label: '分户、并户',
  labelEn: 'Split or merge',
  description: '一户分为几户，或几户并为一户；变动后不再存在的农户由此终止。',
  table: householdChanges,
  at: ['happenedOn'],
  keeping: 'append',
  parts: { parties: householdChangeParty },
  fields: {
    changeNo: field('变动编号', 'Change number'),
    kind: field('变动类型', 'Kind', { values: { split: '分户', merge: '并户' } }),
    happenedOn: field('变动日期', 'Happened on'),
    document: field('依据文件', 'Document', { description: '文件名称或文号。' }),
  },
});
