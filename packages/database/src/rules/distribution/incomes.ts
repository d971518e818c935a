import type { Rules } from '../rule.ts';

export const incomeRules = {
  collective_incomes_source: {
    table: 'collective_incomes',
    field: 'source',
    wrong: {
      zh: '收入来源不在规定的类别里',
      en: 'The source is none of those that are kept apart',
    },
    fix: {
      zh: '请从经营收入、发包及上交收入、投资收益、补助收入、其他收入中选择',
      en: 'Choose operation, contracting, investment, subsidy or other',
    },
  },
  collective_incomes_place: {
    table: 'collective_incomes',
    field: 'collectiveCode',
    wrong: {
      zh: '集体所在的村（社区）不属于所填的镇',
      en: 'The collective does not lie in the town that is given',
    },
    fix: {
      zh: '请填 9 位镇码，以及该镇的村码；镇级集体填镇码本身',
      en: 'Give the 9-digit town code and a village of that town, or the town itself for a town collective',
    },
  },
  collective_incomes_amount: {
    table: 'collective_incomes',
    field: 'amountFen',
    wrong: { zh: '收入金额必须大于零', en: 'The amount received must be above zero' },
    fix: {
      zh: '请核对到账凭证；亏损请填在分配方案的弥补亏损一栏',
      en: 'Check the receipt; enter a loss as the deficit of the plan',
    },
  },
  collective_incomes_distributed: {
    table: 'collective_incomes',
    wrong: {
      zh: '{year} 年的收入已列入分配方案，改动后尚缺 {short} 元',
      en: 'Plans divide the income of {year}; with this change it would fall short by {short} yuan',
    },
    fix: {
      zh: '请先修改尚未决议的分配方案；已决议的，收入不能再减少',
      en: 'Change a plan that is not resolved yet first; below what is resolved, income cannot be reduced',
    },
  },
} satisfies Rules;
