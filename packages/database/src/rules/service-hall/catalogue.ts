import type { Rules } from '../rule.ts';

/** The catalogue: departments and items. */
export const catalogueRules = {
  service_departments_days: {
    table: 'service_departments',
    field: 'leftOn',
    wrong: { zh: '撤出日期早于进驻日期', en: 'It left before it joined' },
    fix: { zh: '请核对进驻和撤出日期', en: 'Correct one of the two days' },
  },
  service_items_promise: {
    table: 'service_items',
    field: 'promisedDays',
    wrong: {
      zh: '即办件的承诺时限应为 0，承诺件应不少于 1 个工作日',
      en: 'An item decided on the spot promises 0 days, any other at least 1',
    },
    fix: { zh: '请核对办件类型和承诺时限', en: 'Correct the case type or the promised days' },
  },
  service_items_within_law: {
    table: 'service_items',
    field: 'promisedDays',
    wrong: { zh: '承诺时限超过了法定时限', en: 'The promise is longer than the law allows' },
    fix: {
      zh: '承诺时限应在 0 到法定时限之间',
      en: 'Promise between 0 days and the statutory limit',
    },
  },
  service_items_days: {
    table: 'service_items',
    field: 'delistedOn',
    wrong: { zh: '下线日期早于上线日期', en: 'It was delisted before it was listed' },
    fix: { zh: '请核对上线和下线日期', en: 'Correct one of the two days' },
  },
  service_items_base_code: {
    table: 'service_items',
    field: 'baseCode',
    wrong: { zh: '基本编码不是 12 位', en: 'The base code does not have 12 characters' },
    fix: {
      zh: '请按国家基本目录填写 12 位数字或大写字母',
      en: 'Enter the 12 digits or capital letters of the national catalogue',
    },
  },
  service_items_implementation_code: {
    table: 'service_items',
    field: 'implementationCode',
    wrong: {
      zh: '实施编码不是 31 至 36 位',
      en: 'The implementation code does not have 31 to 36 characters',
    },
    fix: {
      zh: '请按实施清单填写 31 位实施编码（最多存 36 位）',
      en: 'Enter the 31 characters of the implementation list (up to 36 are kept)',
    },
  },
  service_items_business_code: {
    table: 'service_items',
    field: 'businessCode',
    wrong: {
      zh: '业务办理项编码不是 31 至 40 位',
      en: 'The business code does not have 31 to 40 characters',
    },
    fix: {
      zh: '请填写实施编码加办理项序号',
      en: 'Enter the implementation code and the number of the variant',
    },
  },
  service_items_statutory_limit: {
    table: 'service_items',
    field: 'statutoryLimit',
    wrong: {
      zh: '法定时限和单位、折算的工作日对不上',
      en: 'The statutory limit does not agree with its unit and its working days',
    },
    fix: {
      zh: '时限和单位要同时填写；按工作日计的应与法定工作日数相同，按自然日或小时计的折算后不得更多',
      en: 'Give limit and unit together; in working days both are the same, natural days or hours never make more working days',
    },
  },
  service_items_promised_limit: {
    table: 'service_items',
    field: 'promisedLimit',
    wrong: {
      zh: '承诺时限和单位、折算的工作日对不上',
      en: 'The promised limit does not agree with its unit and its working days',
    },
    fix: {
      zh: '时限和单位要同时填写；按工作日计的应与承诺工作日数相同，按自然日或小时计的折算后不得更多',
      en: 'Give limit and unit together; in working days both are the same, natural days or hours never make more working days',
    },
  },
  service_items_visits: {
    table: 'service_items',
    field: 'visitsPromised',
    wrong: { zh: '承诺到场次数为负', en: 'The promised visits are negative' },
    fix: { zh: '请填写 0 或以上的次数', en: 'Enter 0 or more' },
  },
  service_items_online_depth: {
    table: 'service_items',
    field: 'onlineDepth',
    wrong: { zh: '网办深度不是 1 至 4 级', en: 'The online depth is not 1 to 4' },
    fix: {
      zh: '请填写 1（网上指南）至 4（全程网办）',
      en: 'Enter 1 (guidance) to 4 (done online from end to end)',
    },
  },
} satisfies Rules;
