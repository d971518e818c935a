import { sql } from 'drizzle-orm';
import type { Rules } from '../rule.ts';

const notNegative = (field: string, zh: string, en: string) => ({
  table: 'household_incomes',
  field,
  wrong: { zh: `${zh}不能为负`, en: `${en} can't be negative` },
  fix: {
    zh: '请按收入和成本分别填写：经营亏损是成本高于经营收入，不是负的收入',
    en: 'Keep income and cost apart: a loss is a cost above the income, not an income below 0',
  },
});

export const incomeRules = {
  household_incomes_persons: {
    table: 'household_incomes',
    field: 'persons',
    wrong: { zh: '户内人口至少为 1 人', en: 'A household has at least one person' },
    fix: { zh: '请填写当年的户内人口', en: 'Enter the persons of the household in that year' },
  },
  household_incomes_base_before: {
    table: 'household_incomes',
    field: 'baseYear',
    wrong: { zh: '基年应早于收入年度', en: 'The base year comes before the year of the income' },
    fix: {
      zh: '请填写比较所用的以前年度；只作基数的年度不填',
      en: 'Enter an earlier year, or none for a year that only serves as a base',
    },
  },
  household_incomes_wage: notNegative('wageFen', '工资性收入', 'Wages'),
  household_incomes_business: notNegative('businessFen', '经营收入', 'Business income'),
  household_incomes_property: notNegative('propertyFen', '财产性收入', 'Property income'),
  household_incomes_transfer: notNegative('transferFen', '转移性收入', 'Transfer income'),
  household_incomes_business_cost: notNegative('businessCostFen', '经营成本', 'Business cost'),
  household_incomes_ended: {
    table: 'household_incomes',
    field: 'year',
    wrong: {
      zh: '农户 {household} 已于 {ended} 终止，不能登记 {year} 年收入',
      en: 'Household {household} ended on {ended} and has no income of {year}',
    },
    fix: {
      zh: '请登记到分户或并户后的农户',
      en: 'Enter it for the household that it became',
    },
    broken: (districtCode) => sql`
      select concat_ws('/', i.household_no, i.year) as key, 'the household ended on ' || h.ended_on as what
      from household_incomes i
      join households h on h.district_code = i.district_code and h.household_no = i.household_no
      where i.district_code = ${districtCode} and i.year > extract(year from h.ended_on)`,
  },
} satisfies Rules;
