import { householdIncomes } from '@minxin/database';
import { defineRecord } from '../../definition/define-record.ts';
import { field } from '../../definition/record-kind.ts';

export const householdIncome = defineRecord({
  subject: 'households',
  type: 'HouseholdIncome',
  plural: 'householdIncomes',
  label: '农户年收入',
  labelEn: 'Yearly income',
  description: '农户一年的各项收入和经营成本；年收入 = 工资 + 经营 + 财产 + 转移 − 经营成本。',
  table: householdIncomes,
  at: ['year'],
  keeping: 'amend',
  fields: {
    householdNo: field('户号', 'Household number'),
    year: field('年度', 'Year'),
    baseYear: field('基年', 'Base year', {
      description: '增收所比较的年度，该年收入须已登记；空表示本年只作基数。',
    }),
    persons: field('户内人口', 'Persons'),
    wageFen: field('工资性收入', 'Wages'),
    businessFen: field('经营收入', 'Business income', { description: '未扣经营成本，不为负。' }),
    propertyFen: field('财产性收入', 'Property income', {
      description: '含土地流转租金、集体经济分红。',
    }),
    transferFen: field('转移性收入', 'Transfer income'),
    businessCostFen: field('经营成本', 'Business cost'),
  },
});
