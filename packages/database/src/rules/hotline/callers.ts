import type { Rules } from '../rule.ts';

export const hotlineCallerRules = {
  hotline_callers_sealed: {
    table: 'hotline_callers',
    wrong: {
      zh: '姓名和电话没有加密，不能写入',
      en: 'A name or a phone is not sealed, and is not written so',
    },
    fix: {
      zh: '请通过录入或导入写入，不要直接改数据库',
      en: 'Enter or import it: nothing of persons is written into the database by hand',
    },
  },
} satisfies Rules;
