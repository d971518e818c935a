import type { Rules } from './rule.ts';

export const divisionsRules = {
  divisions_code: {
    table: 'divisions',
    field: 'code',
    wrong: {
      zh: '区划代码应为 9 位（镇办）或 12 位（村、社区），并以上级代码开头',
      en: 'A division code has 9 digits (town) or 12 (village) and begins with its parent’s',
    },
    fix: {
      zh: '请按统计用区划代码填写，例如 610902111 或 610902111201',
      en: 'Write the statistical code, such as 610902111 or 610902111201',
    },
  },
} satisfies Rules;
