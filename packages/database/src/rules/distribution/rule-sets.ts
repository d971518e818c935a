import type { Rules } from '../rule.ts';

export const ruleSetRules = {
  distribution_rule_sets_kind: {
    table: 'distribution_rule_sets',
    field: 'kind',
    wrong: {
      zh: '分配办法的种类不在规定的范围里',
      en: 'The kind of rule set is not one of those known',
    },
    fix: {
      zh: '请选择固定比例（2019 年办法）或成员份额（2025 年 5 月 1 日起）',
      en: 'Choose fixed_shares_2019 or member_shares_2025',
    },
  },
  distribution_rule_sets_days: {
    table: 'distribution_rule_sets',
    field: 'toDay',
    wrong: { zh: '分配办法的失效日早于生效日', en: 'The rule set ends before it begins' },
    fix: {
      zh: '请核对生效日和失效日；仍在执行的，失效日留空',
      en: 'Correct the days, or leave the last day empty',
    },
  },
  distribution_rule_sets_law: {
    table: 'distribution_rule_sets',
    field: 'fromDay',
    wrong: {
      zh: '2025 年 5 月 1 日起应按成员份额分配，此前适用固定比例办法',
      en: 'Members’ quantified shares apply from 2025-05-01, fixed shares before that day',
    },
    fix: {
      zh: '请按《农村集体经济组织法》第四十二条核对种类和生效日',
      en: 'Correct the kind or the first day (Law on Rural Collective Economic Organisations, art. 42)',
    },
  },
  distribution_rule_sets_percents: {
    table: 'distribution_rule_sets',
    wrong: {
      zh: '公积金和公益金的比例应为整数百分比，合计不超过 100%',
      en: 'Reserve and welfare are whole percents of 0 or more, together at most 100 %',
    },
    fix: {
      zh: '请按所依据的文件填写，例如 10 和 20',
      en: 'Enter them as the document says, such as 10 and 20',
    },
  },
  distribution_rule_sets_document: {
    table: 'distribution_rule_sets',
    field: 'document',
    wrong: {
      zh: '没有写明分配办法所依据的文件',
      en: 'The document that the rule set rests on is missing',
    },
    fix: { zh: '请填写文件名称和文号', en: 'Enter the title and number of the document' },
  },
  distribution_rule_sets_kept: {
    table: 'distribution_rule_sets',
    wrong: {
      zh: '已有 {plans} 个分配方案使用这个办法，最近一个在 {last}，内容不能再改',
      en: '{plans} plans use this rule set, the last of {last}: it cannot be changed',
    },
    fix: {
      zh: '请另建一个办法；原办法只能填写失效日，且不早于最近一个方案的日期',
      en: 'Make a new rule set; this one may only be ended, not before the day of its last plan',
    },
  },
  four_four_not_rules_kind: {
    table: 'four_four_not_rules',
    field: 'kind',
    wrong: {
      zh: '“四分四不分”条款只有“分”和“不分”两类',
      en: 'A clause says what is divided or what is not',
    },
    fix: { zh: '请选择“分”或“不分”', en: 'Choose divide or withhold' },
  },
  four_four_not_rules_ordinal: {
    table: 'four_four_not_rules',
    field: 'ordinal',
    wrong: {
      zh: '“四分”“四不分”各为四条，序号应在 1 到 4 之间',
      en: 'There are four clauses of each kind: the number lies between 1 and 4',
    },
    fix: { zh: '请按文件中的次序填写序号', en: 'Number the clauses as the document does' },
  },
  four_four_not_rules_text: {
    table: 'four_four_not_rules',
    field: 'text',
    wrong: { zh: '条款没有内容', en: 'The clause is empty' },
    fix: { zh: '请照文件原文录入', en: 'Enter the words of the document' },
  },
  four_four_not_rules_document: {
    table: 'four_four_not_rules',
    field: 'document',
    wrong: { zh: '没有写明条款出自哪个文件', en: 'The document of the clause is missing' },
    fix: {
      zh: '请填写文件名称和文号；没有文件依据的条款不能录入',
      en: 'Enter its title and number; a clause without a document cannot be kept',
    },
  },
} satisfies Rules;
